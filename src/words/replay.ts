/** The page that plays a finished or unfinished game again. */
export const REPLAY = {
  title: (crisis: string, country: string) =>
    country === '' ? `${crisis}: played by bots` : `${crisis}, ${country}: played again`,
  controls: 'Playing',
  first: 'To the beginning',
  back: 'Back',
  play: 'Play',
  pause: 'Pause',
  next: 'Forward',
  last: 'To the end',
  where: 'Moment',
  speed: 'Speed',
  speeds: { slow: 'slow', steady: 'steady', quick: 'quick' },
  at: (round: number, task: string) =>
    round === 0 ? `Before round 1: ${task}` : `Round ${String(round)}: ${task}`,
  did: (deeds: string) => `You ${deeds}.`,
  branch: 'Play on from here',
  analyse: 'To the verdict and the analysis',
  share: 'Copy a link to this game',
  copied: 'Copied. Whoever opens it sees this very game.',
  copy: 'Copy this link:',
  tooLong: 'This game is too long for a link. Use Save file.',
  watch: 'Watch it again',
  link: 'Link to this game',
} as const;

export const SAVES = {
  title: 'Saved games',
  none: 'No game is kept on this device.',
  goOn: 'Go on',
  look: 'See the verdict',
  watch: 'Watch',
  rename: 'Rename',
  name: 'Name',
  keep: 'Keep the name',
  remove: 'Delete',
  sure: 'Delete for good',
  spare: 'Keep it',
  where: (crisis: string, country: string, round: number, rounds: number, over: boolean) =>
    over
      ? `${crisis}, ${country}: finished`
      : `${crisis}, ${country}: ${round === 0 ? 'before round 1' : `round ${String(round)} of ${String(rounds)}`}`,
  unusable: 'This save cannot be read by this version of the game. It stays where it is.',
} as const;

/** What can be wrong with a link that carries a game. */
export const GAME_LINK = {
  title: 'This link carries no game that can be shown',
  broken: 'It is cut short or changed: a letter more or less is enough. Ask for it again.',
  other:
    'It was made with another version of this crisis or of the rules, under which the same decisions lead elsewhere. Ask for the game as a file: it carries its own crisis.',
  crisis: (id: string) => `It names a crisis this game does not have: “${id}”.`,
} as const;

/** When the game's page finds nothing that the studio laid ready. */
export const STUDIO_TRIAL = {
  title: 'There is no game to try here',
  none: 'This page opens games from the scenario studio. Go back to the studio and choose one.',
} as const;
