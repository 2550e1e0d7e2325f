export const KEEPING = {
  unavailable: 'This browser does not let the game save here. Use Save file to keep your game.',
  damaged:
    'The last save on this device is damaged. It has been set aside, not overwritten, and you can download it.',
  recovered: 'The save before it is whole, so your game goes on from there.',
  lost: 'No older save is left. You can start the same game again.',
  download: 'Download the damaged save',
  unusable: (count: number) =>
    count === 1
      ? 'A save on this device could not be used. It is set aside, not overwritten: you can download it.'
      : `${String(count)} saves on this device could not be used. They are set aside, not overwritten: you can download them.`,
  forget: (count: number) => (count === 1 ? 'Forget it' : 'Forget them'),
  foreign:
    'This save was made with another version of the scenario. It is kept: you can download it, or start a new game.',
  full: 'This device has no room left for saves. Use Save file to keep your game.',
  fileName: (scenario: string, seat: string, seed: number) =>
    `folded-arms-${scenario}-${seat}-${String(seed)}.json`,
  damagedName: 'folded-arms-damaged-save.json',
} as const;

/** A game that can only be looked at. */
export const SNAPSHOT = {
  unfinished: 'Not finished when it was written down',
  gauges: 'Where the numbers stood',
  seats: 'Where the capitals stood',
  round: (round: number) => (round === 0 ? 'Before round 1' : `Round ${String(round)}`),
} as const;

export const LINKS = {
  title: 'This link leads nowhere',
  scenario: (id: string) => `The link names a crisis this game does not have: “${id}”.`,
  seat: (id: string) => `The link names a seat this table does not have: “${id}”.`,
  seed: (text: string) => `The link carries a seed that is not a whole number: “${text}”.`,
  rounds: (text: string, lengths: string) =>
    `The link asks for ${text} rounds; this crisis has games of ${lengths} rounds.`,
  rule: (text: string) =>
    `The link asks for a way of deciding that this crisis does not have: “${text}”.`,
  people:
    'The link seats several people on one device, but not in seats that can share one at this table.',
  wayOut: 'You can choose a seat yourself instead.',
} as const;

export const FILES = {
  title: (name: string) => `“${name}” cannot be played`,
  works: 'These work:',
  problem: (file: string, line: number, column: number) =>
    `${file}, line ${String(line)}, column ${String(column)}`,
  more: (count: number) => `and ${String(count)} more`,
  noPerson: 'Only bots played in it, so there is no seat to take up.',
  tooLarge: 'It is larger than 2 MB, and no scenario or saved game is.',
  badRecord: (why: string) => `It looks like a saved game, but cannot be read: ${why}.`,
  otherScenario: (id: string) =>
    `It was played on the scenario “${id}”, which this game does not have. Open that scenario file first.`,
  otherRules: (rules: number) =>
    `It was played by other rules (version ${String(rules)}), under which the same decisions lead elsewhere. It cannot be played on here.`,
  onlyLook:
    'This is how it stood when it was written down, to read only. The file itself is untouched.',
  noSnapshot: 'It carries no account of how it stood, so there is nothing to show.',
  carried: (version: number) =>
    `This game goes on by the scenario it carries (version ${String(version)}), not by the one that came with the game.`,
  changedScenario:
    'The file’s game was played on another version of this scenario or of the rules. A new game with its seat and seed was begun instead; the file itself is untouched.',
  toOpening: 'To the opening page',
} as const;

/** When a page broke while it was being drawn. */
export const BROKEN = {
  title: 'This page stopped',
  text: 'Something in the game’s own page went wrong. Your moves are saved up to the last one.',
  again: 'Go on from the last save',
} as const;

export const START_PROBLEM = {
  title: 'The game could not be loaded',
  text: 'A part of it is missing. Your saves are untouched; load the page again.',
} as const;

/** Somebody who gave no name. */
export const PLAYER = (place: number): string => `Player ${String(place)}`;
