/** The scenario with what may carry the outcome taken away, part by part. */
import {
  withoutNamedAudiences,
  withoutRedLines,
  withSourcedAssets,
} from '../../src/simulation/pure/history-variants.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

/** Sources that are our own word. */
const WEAK = ['general-knowledge', 'our-coding'];

const sourced = (scenario: Scenario): Scenario => withSourcedAssets(scenario, WEAK);

export interface Variant {
  readonly id: string;
  readonly name: string;
  readonly of: (scenario: Scenario) => Scenario;
}

export const AS_IT_STANDS: Variant = {
  id: 'as-it-stands',
  name: 'as it stands, assets as owned',
  of: (scenario) => scenario,
};

export const VARIANTS: readonly Variant[] = [
  AS_IT_STANDS,
  { id: 'no-red-lines', name: 'without red lines', of: withoutRedLines },
  { id: 'no-names', name: 'no audience named by capital', of: withoutNamedAudiences },
  { id: 'sourced-assets', name: 'only assets with a source', of: sourced },
  {
    id: 'none-of-these',
    name: 'all three taken away',
    of: (scenario) => sourced(withoutNamedAudiences(withoutRedLines(scenario))),
  },
];
