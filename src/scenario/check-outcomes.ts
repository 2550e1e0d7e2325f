import { advice, error } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Scenario } from './schema.ts';

/** An outcome that games show in two ways would be counted by one of them only. */
export const checkOutcomes = ({ outcomes = [] }: Scenario): Finding[] =>
  outcomes.flatMap(({ name, channel, stances }, index) => {
    if (channel === undefined || stances === undefined) return [];
    const path = ['outcomes', index, 'stances'];
    const sentence = `"${name}" is shown by a channel and by stances: which of the two counts?`;
    return [error(path, 'two-ways', sentence, advice('Keep one of the two.', { remove: path }))];
  });
