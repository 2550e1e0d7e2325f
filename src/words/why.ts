/** What a number is called when it is asked about by itself. */
export const NUMBER_NAMES = {
  gauge: (name: string) => name,
  threat: (seat: string) => `Threat felt in ${seat}`,
  resolve: (seat: string) => `Resolve of ${seat}`,
  standing: (seat: string) => `Standing of ${seat}`,
  persuasion: (seat: string) => `Arguments heard in ${seat}`,
  deals: (seat: string) => `What deals brought ${seat}`,
  trust: (seat: string) => `Trust in the word of ${seat}`,
  position: (seat: string, dossier: string) => `Position of ${seat} on “${dossier}”`,
  worth: (dossier: string) => `Worth of “${dossier}”`,
  term: (term: string, seat: string) => `What weighs in ${seat}: ${term.toLowerCase()}`,
  choice: (term: string, seat: string, round: number) =>
    `What weighed in ${seat} in round ${String(round)}: ${term.toLowerCase()}`,
} as const;

export const WHY = {
  /** For ears: what pressing the number does. */
  name: (what: string, now: string) => `${what}, ${now}: why?`,
  whole: (what: string) => `${what}: every entry`,
  missing: 'This page of the ledger could not be loaded. Close it and press the number again.',
} as const;

/** What weighed in another capital when it last chose. */
export const LAST_CHOICE = {
  title: 'What weighed at its last choice',
  chose: (round: number) => `Round ${String(round)}:`,
  note: 'Read from what the whole table could see then. Chance, and what only it knows, also had a say.',
  framework: (seat: string) => `${seat} makes moves instead of pledges: its course is its own.`,
  verb: (verb: string) => `Its last move: ${verb}.`,
} as const;
