/** A game that the studio hands to the game's page in the same tab: a scenario's text and what is to be opened. */
export interface Trial {
  readonly text: string;
  readonly seed: number;
  readonly rounds: number;
  /** The seat to be played; null to look at a game by bots alone. */
  readonly seat: string | null;
}

const KEY = 'folded-arms.trial';

/** Lays a game ready for the page that opens next in this tab; false where the tab keeps nothing. */
export function layTrial(trial: Trial): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(trial));
    return true;
  } catch {
    return false;
  }
}

const isTrial = (value: unknown): value is Trial => {
  if (typeof value !== 'object' || value === null) return false;
  const { text, seed, rounds, seat } = value as Partial<Trial>;
  const who = seat === null || typeof seat === 'string';
  return typeof text === 'string' && Number.isInteger(seed) && Number.isInteger(rounds) && who;
};

/** The game that was laid ready; null when there is none. */
export function takeTrial(): Trial | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isTrial(value) ? value : null;
  } catch {
    return null;
  }
}
