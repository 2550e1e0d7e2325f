/** What a seat needs seldom, and a phone fetches when it does: the chair's calls, the press, lines on the vote. */
export { ExplainVote, Explanations, WriteArticle } from './explain-vote.tsx';
export { ChairHands } from './hands.tsx';
