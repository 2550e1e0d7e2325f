/** Why a request was not taken, and the way on; `about` is a name or empty. */
export const REFUSALS = {
  malformed: () => 'That request could not be read. Nothing has changed; choose again.',
  'wrong-phase': () =>
    'It is not the time for that now. Look at the button below for what is next.',
  'stale-question': () =>
    'The table has moved on since you chose. Look again and choose once more.',
  'not-your-seat': () => 'That is another capital’s decision. Choose for your own.',
  'unknown-seat': () => 'No such capital sits at this table. Choose one from the list.',
  'fallen-government': () =>
    'Your government has fallen and decides nothing more. Use Continue to see how it ends.',
  'already-answered': () => 'You have already answered. Wait for the others.',
  'not-your-turn': () => 'Another capital has the floor. Your turn will come.',
  'unknown-card': () => 'That card is not part of this game. Choose one from your hand.',
  'not-in-hand': () => 'You no longer hold that card. Choose one from your hand.',
  'no-such-speech': () => 'That speech was not made this round. Choose one from the list.',
  'own-speech': () => 'You cannot answer yourself. Choose another capital’s speech.',
  'same-side': () => 'That speech already argues your way. Choose one that argues the other way.',
  'cannot-be-influenced': (about: string) =>
    `${about === '' ? 'That capital' : about} cannot be moved that way. Choose another capital.`,
  'unknown-asset': (about: string) =>
    `${about === '' ? 'That' : about} is not yours to send. Tick what is on your list.`,
  'barred-channel': (about: string) =>
    `Your country takes no part there${about === '' ? '' : ` (${about})`}. Choose something sent another way.`,
  'red-line': (about: string) =>
    `That crosses your red line${about === '' ? '' : `: ${about}`}. Untick it to go on.`,
  'not-asked': () => 'You were not asked for that. Send what was named, or wait.',
  'no-mandate-needed': () => 'Your government needs no mandate. Pledge directly.',
  'mandate-already-sought': () => 'Parliament has already been asked.',
  'framework-only': () => 'Only the leading nation may do that. Make a pledge instead.',
  'framework-pledges-nothing': () => 'You are committed already. Choose one of your moves.',
  'unknown-verb': () => 'That move is not part of this game. Choose one from the list.',
  'unknown-dossier': () => 'No such text is before the table. Choose one from the list.',
  'not-on-the-table': () => 'That text is not on the table now. Wait until it is.',
  'no-part-in-it': () => 'Your country has no part in that decision.',
  'already-said-so': () => 'You have said so already.',
  'may-not-obstruct': () =>
    'Whoever stands aside may not stand in the way. You can still support it.',
  'not-amendable': () =>
    'Texts are not amended in these days. Support it, hold out or stand aside.',
  'amended-already': () =>
    'That text has been amended this round. It can be amended again in the next.',
  'not-yours-to-amend': () =>
    'Only the presidency, or a capital that holds the text up, can amend it.',
  'presidency-only': () => 'Only the presidency sets the agenda.',
  'agenda-does-not-fit': () => 'Choose as many open texts as there are places on the table.',
  'already-left': () => 'You have left the corridor. The next round opens it again.',
  'offer-to-oneself': () => 'You cannot deal with yourself. Choose another capital.',
  'partner-has-fallen': (about: string) =>
    `The government of ${about === '' ? 'that country' : about} has fallen and can promise nothing. Choose another capital.`,
  'unknown-good': () => 'That cannot be exchanged. Choose from the lists.',
  'not-yours-to-give': (about: string) =>
    `You cannot give that${about === '' ? '' : ` (${about})`}: it is not yours, or already given. Choose from your list.`,
  'not-theirs-to-give': (about: string) =>
    `They cannot give that${about === '' ? '' : ` (${about})`}: it is not theirs, or already given. Choose from their list.`,
  'same-good': () => 'Money for money changes nothing. Ask for something else.',
  'offered-already': () => 'You have made that very offer this round. Change something in it.',
  'no-more-offers': () => 'You have begun all the talks one round allows. Answer, or move on.',
  'no-such-offer': () => 'No such offer was made to you. Choose one from the list.',
  'offer-not-open': () => 'That offer has been answered already.',
  'no-counter-to-counter': () =>
    'A counter-offer is accepted or declined; it cannot be countered again.',
  'promised-already': () => 'You have made your one public promise. It stands.',
  'promises-nothing': () => 'That is what you do already. Promise something else, or nothing.',
  'bound-by-deal': (about: string) =>
    `You gave your word in a deal${about === '' ? '' : ` (${about})`}. It has to be kept.`,
  'verb-not-open': (about: string) =>
    `${about === '' ? 'That move' : about} is not open now. Choose another.`,
} as const;
