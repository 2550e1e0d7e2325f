/** The lesson guide: printed from the teacher's page and published as `docs/lesson-guide.md`, both from here. */
export const GUIDE = {
  title: 'Lesson guide',
  intro:
    'For one teacher and 2 to 35 students, 45 or 90 minutes. The class sits at a table of governments; one of them acts alone in a crisis, and each of the others decides whether to help in earnest, send a token or fold its arms. The aim is not the right answer but good reasons, for each of the three.',
  minute: 'Minutes',
  what: 'What happens',
  you: 'What you do',
  plan: (minutes: number, heads: number) =>
    `${String(minutes)} minutes, minute by minute (${String(heads)} people)`,
  planNote: (rounds: number, delegations: number) =>
    `${String(rounds)} rounds, ${String(delegations)} delegations. The page plans again at each round, as time is lost or gained.`,
  does: {
    join: 'Code on the wall; students join with a nickname, or by their role card. Start when most are here: late ones still get a seat.',
    read: 'All read their seat: who they are, what they want, what they could send. Ask one student: “What does your capital fear?”',
    warnings: 'One decision on the time before the crisis. Say nothing on what is better.',
    call: 'One decision on the call for help. Read aloud how the table stands.',
    news: 'One student reads the news aloud.',
    floor: 'Those who have filed a card ask for the floor; the presidency calls them, or you do.',
    corridor:
      'Deals in private, as soon as the crisis opens the corridor; until then you win this time.',
    pledge: 'Quiet: each delegation decides for itself.',
    tour: 'One line on the vote from three delegations, one of them an abstention.',
    consequences: 'Ask: “What did your pledge change? What did it not?”',
    round: 'The same again. You only watch the clock.',
    debrief:
      'Step by step, as the page offers them: what moved you first, then what the table counted, then as much of your own game as time allows; what happened then comes last. Leave the last minute to one sentence from everybody who has not spoken.',
  },
  parts: {
    read: 'Read',
    warnings: 'Before the crisis',
    call: 'The call',
  },
  prepare: {
    title: 'Before the lesson',
    list: [
      'The day before, in the room: start the server (npm run classroom), open the check page on a device of the kind the class will use.',
      'Decide minutes and heads on the teacher’s page; it plans rounds and delegations.',
      'Print: role cards (cut and fold), the questions before and after, the data sheet; ballots if devices may fail.',
      'Give out the card of the presidency first: its delegation calls the speakers. Without cards the class fills the largest capitals, and the presidency may stay with its bot.',
      'If you can, let the class write the questions before the lesson at the end of the lesson before.',
      'Put the wall on the projector, your own page on a screen that the class does not see.',
    ],
  },
  hands: {
    title: 'Without a device for everybody',
    list: [
      'One device for two or three: nothing changes. A delegation is two people anyway, speaker and negotiator; a third writes the line on the vote.',
      'Show of hands, one computer and a projector: “Together” on the opening page, then “Show of hands”. At each decision two students argue, one for and one against, half a minute each; then hands; most hands decide. The page shows no secrets.',
      'One device for two to eight: “Together”, then “Pass it round”. Each has a capital and its secrets; a curtain covers them between two people.',
      'Paper alone: role cards and ballots. You read the news aloud, the presidency calls speakers, ballots are opened together and written on the board in three columns. There is no reckoning of consequences then; let the class say what would follow.',
    ],
  },
  discuss: {
    title: 'Questions for the discussion',
    list: [
      'When did you change your mind, and what did it: a speech, a deal, the news, or what the others did?',
      'What did you want that you did not get? Who could have given it to you?',
      'Who carried more than their share? Who less? By what measure?',
      'Was a token more than nothing, or less?',
      'What would have had to be true for the other side to be right?',
      'What did the reckoning leave out that a government must weigh?',
      'Whom did nobody ask?',
    ],
  },
  abstain: {
    title: 'A real case for abstention',
    text: [
      'At such a table whoever helps looks good, so staying out needs an advocate. Have one, before the last pledge: best somebody who would rather help. Two minutes, without irony, and the class may only ask questions. The debrief comes back to it with what this game showed.',
      'What can be said in good faith: that help begun without an aim that can be reached costs much and changes little; that a risk for the whole country is taken by its parliament, after it has been asked; that a promise kept elsewhere binds the same people and the same money; that others, nearer to the crisis or acting for all, may be the better ones; that a country which takes no side can talk to every side; that an honest no lets the others plan, and a token does not.',
    ],
    cards: 'Arguments of this crisis that speak for staying out or holding back:',
    stayed: 'Governments that sent next to nothing or nothing then, as far as is on record:',
    ask: 'Then ask the class: which of these reasons would you accept from a friend who lets you down? Which only from a government?',
  },
  early: {
    title: 'How to end early',
    list: [
      'Five minutes before the bell is the latest: a lesson without a debrief is only a game.',
      '“End the game, go to the debrief”, pressed twice, goes there from anywhere. The verdict’s front page needs the last round; if you have two minutes, press “Next phase” to the end instead, bots and caretakers answer.',
      'Short of that: pause, and ask one question: “What moved you?”',
      'The lesson stays under its code: open it again next time and go on, or hold the debrief then.',
    ],
  },
  fails: {
    title: 'When the network fails',
    list: [
      'One phone: it comes back by itself; the seat is kept. After half a minute a caretaker answers for whoever is gone, and stops when they are back.',
      'All at once: press “Pause, eyes up”. Is the computer still in the network? A hotspot of your phone will do; open the address that the server prints for it.',
      'The computer stops: start the server again. Every lesson goes on under its code, where it was.',
      'The school’s network keeps devices apart (the check page says so): use a hotspot, or one computer and a show of hands.',
      'Nothing works: ballots and role cards. The debate needs no network.',
    ],
  },
} as const;
