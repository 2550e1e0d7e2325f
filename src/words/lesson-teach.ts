import { plural } from './numbers.ts';

/** The teacher's page. */
export const TEACH = {
  title: 'Teach a lesson',
  noSecret: {
    title: 'This is the teacher’s page',
    text: 'It opens with the secret link that the server printed when it was started. Copy the whole link, with everything after the #.',
  },
  intro: 'Say how long you have and how many are here. The lesson is planned for you.',
  scenario: 'Crisis',
  minutes: 'Minutes in the lesson',
  heads: 'People present',
  rounds: 'Rounds',
  roundsAuto: 'As many as fit',
  roundsOf: (rounds: number) => plural(rounds, 'round', 'rounds'),
  open: 'Open the lesson',
  opening: 'Opening…',
  plan: 'The plan',
  goOn: (code: string) => `Go on with lesson ${code}`,
  unreachable: 'The server does not answer. Is it running on this computer?',
  unwritten:
    'The server cannot write in its folder of lessons, so no lesson was opened. Make room on its disk, or start it again with another --folder; then try again.',
  unsaved:
    'The server’s disk takes nothing at the moment. What anybody sends is refused and the clock ends nothing, until there is room again; then the lesson goes on by itself.',
  controls: 'Your controls',
  orders: {
    open: 'Open the door',
    lock: 'Lock the door',
    start: 'Start',
    pause: 'Pause, eyes up',
    resume: 'Go on',
    'more-time': 'One minute more',
    'step-back': 'Step back',
    end: 'End the lesson',
    toDebrief: 'End the game, go to the debrief',
    delete: 'Delete everything now',
  },
  next: (what: string) => `Next phase: ${what}`,
  nextRound: 'Next round',
  reveal: 'Reveal the pledges',
  revealStep: (step: string) => `Reveal: ${step}`,
  sure: 'Press again to confirm',
  hints: {
    lobby: 'Students join with the code. Start when enough are here; late ones still get a seat.',
    locked: 'The door is locked: nobody new gets in.',
    stepBack:
      '“Step back” goes to the beginning of this phase; pressed there, to the phase before.',
    end: 'Goes to the debrief; from there it ends the lesson for all.',
  },
  seats: 'Delegations',
  peopleTitle: 'People without a seat',
  seatedAtStart: 'They get their seats at the start; those with a role card have theirs.',
  everybodySeated: 'Everybody has a seat.',
  manage: (name: string) => `Manage ${name}`,
  away: 'away',
  isReady: 'ready',
  hasAnswered: 'answered',
  deciding: 'deciding',
  chair: 'chair',
  botsMore: (count: number) => plural(count, 'seat is played by a bot', 'seats are played by bots'),
  giveSeat: 'Seat',
  noSeat: 'No seat',
  part: 'Part',
  partAuto: 'Whichever is free',
  swapWith: 'Swap seats with',
  choose: 'Choose…',
  rename: 'New name',
  save: 'Save',
  remove: 'Remove',
  removeNote: 'Not a ban: they may join again unless the door is locked.',
  inject: 'Bring a dispatch',
  injectNote:
    'News of your choosing, beside the round’s own. Chosen while no news is read, it comes with the next round.',
  injectButton: 'Bring it',
  settings: 'Settings',
  absence:
    'Seconds until a caretaker bot answers for somebody gone (four times as long for somebody who looks and does nothing)',
  keep: 'Days until everything is deleted',
  replan: 'Plan again',
  replanNote: 'Minutes are counted from the beginning of the lesson.',
  deletes: (when: string) => `Everything said here is on this computer only, until ${when}.`,
  invite: 'Bring people in',
  inviteNote: 'On the same network: open this address or scan the code.',
  local:
    'This page was opened as “localhost”, which no phone can reach. Open the address that the server printed for the class, then the links here are right.',
  screen: 'Open the projector',
  second: 'Your link on a second device',
  secondNote: 'Whoever has this link controls the lesson. Keep it off the wall.',
  copy: 'Copy',
  copied: 'Copied.',
  check: 'Check page for the day before',
} as const;

/** Minutes to the half: `7½`. */
export const halfMinutes = (seconds: number): string => {
  const half = Math.round(seconds / 30);
  const whole = (half - (half % 2)) / 2;
  if (half === 1) return '½';
  return half % 2 === 1 ? `${String(whole)}½` : String(whole);
};

/** A plan told in words. */
export const PLAN = {
  minutes: (seconds: number) => `${halfMinutes(seconds)} min`,
  join: 'Join',
  brief: 'Briefing',
  round: (round: number) => `Round ${String(round)}`,
  debrief: 'Debrief',
  sum: (minutes: number) => plural(minutes, 'minute', 'minutes'),
  told: (rounds: number, round: number) =>
    `${plural(rounds, 'round', 'rounds')} of ${halfMinutes(round)} minutes`,
  toPlay: (rounds: number, of: number, round: number) =>
    `${String(rounds)} of ${plural(of, 'round', 'rounds')} to play, ${halfMinutes(round)} minutes each`,
  delegations: (delegations: number, pairs: number, bots: number) =>
    `${plural(delegations, 'delegation', 'delegations')}${pairs > 0 ? `, ${pairs === delegations ? 'each' : `${String(pairs)} of them`} of two: speaker and negotiator` : ' of one'}; ${plural(bots, 'bot', 'bots')}`,
  seated: (delegations: number, bots: number) =>
    `${plural(delegations, 'delegation', 'delegations')} · ${plural(bots, 'bot', 'bots')}`,
  done: 'done',
  now: 'now',
  left: 'not played',
} as const;
