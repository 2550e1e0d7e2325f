/** How many letters must be changed, added, dropped or exchanged with their neighbour to make one word of the other. */
const distance = (one: string, two: string): number => {
  const rows: number[][] = [Array.from({ length: two.length + 1 }, (_, index) => index)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= two.length; j++) {
      const other = one[i - 1] === two[j - 1] ? 0 : 1;
      const turned = i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1];
      const steps = [cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + other];
      row.push(Math.min(...steps, ...(turned ? [cell(i - 2, j - 2) + 1] : [])));
    }
  }
  return cell(one.length, two.length);
};

const LONGEST = 80;

/** The known word that is most like the one written. */
export const closest = (word: string, known: readonly string[]): string | undefined => {
  const typed = word.slice(0, LONGEST).toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const name of known) {
    const steps = distance(typed, name.toLowerCase());
    if (steps >= least) continue;
    least = steps;
    best = name;
  }
  return best;
};

/** The same, if it is near enough to have been meant. */
export const meant = (word: string, known: readonly string[]): string | undefined => {
  const best = closest(word, known);
  if (best === undefined) return undefined;
  const most = Math.max(1, Math.floor(Math.min(word.length, best.length) / 2));
  return distance(word.toLowerCase(), best.toLowerCase()) <= most ? best : undefined;
};

/** What a fix writes, and what else could be meant, in a sentence. */
export const orOneOf = (best: string, known: readonly string[]): string => {
  const others = known.filter((name) => name !== best);
  return others.length === 0 ? `Write "${best}".` : `Write "${best}", or one of ${listed(others)}.`;
};

const TOLD = 8;

/** A list of names as a sentence can hold it. */
export const listed = (names: readonly string[]): string => {
  const rest = names.length - TOLD;
  const told = names.slice(0, TOLD).map((name) => `"${name}"`);
  return rest > 0 ? `${told.join(', ')} and ${rest} more` : told.join(', ');
};
