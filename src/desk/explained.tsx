import type { Scenario } from '../scenario/schema.ts';
import type { LastChoice, LedgerLine, View } from '../view/types.ts';
import { Entries } from './entries.tsx';
import { NeedWhy } from './need-why.tsx';
import type { Subject } from './subjects.ts';
import { accountedBehind, TermWhy } from './term-why.tsx';
import { WorthWhy } from './worth-why.tsx';
import './entries.css';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
  readonly lines: readonly LedgerLine[];
  readonly lastChoice: (seat: string) => LastChoice | null;
}

/** How a number came about: the page that it opens. */
export function Explained(props: Props & { readonly subject: Subject }) {
  const { scenario, subject, view } = props;
  switch (subject.kind) {
    case 'need':
      return <NeedWhy scenario={scenario} view={view} need={subject.id} />;
    case 'worth':
      return <WorthWhy scenario={scenario} view={view} dossier={subject.id} />;
    case 'term':
      return <OwnTerm {...props} term={subject} />;
    case 'choice':
      return <TermThen {...props} choice={subject} />;
    case 'gauge':
    case 'threat':
    case 'resolve':
    case 'standing':
    case 'persuasion':
    case 'deals':
    case 'trust':
    case 'position':
      return <Entries {...props} of={subject} />;
  }
}

/** What weighs on the viewer's own choice now, with every entry of the number behind it. */
function OwnTerm(props: Props & { readonly term: Extract<Subject, { kind: 'term' }> }) {
  const { own } = props.view;
  const term = own?.terms.find(({ id }) => id === props.term.id);
  if (own === null || term === undefined) return null;
  const behind = accountedBehind(props.scenario, term.id, own.seat);
  return (
    <>
      <TermWhy scenario={props.scenario} term={term} terms={own.terms} />
      {behind !== null && <Entries {...props} of={behind} />}
    </>
  );
}

function TermThen(props: Props & { readonly choice: Extract<Subject, { kind: 'choice' }> }) {
  const last = props.lastChoice(props.choice.id);
  const term = last?.terms.find(({ id }) => id === props.choice.term);
  return last === null || term === undefined ? null : (
    <TermWhy scenario={props.scenario} term={term} terms={last.terms} round={last.round} />
  );
}
