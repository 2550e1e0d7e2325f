/** A scenario file imported by a page: checked and turned into JSON when the site is built. */
declare module '*/scenario.yaml' {
  import type { Scenario } from '../src/scenario/schema.ts';

  const scenario: Scenario;
  export default scenario;
}
