/** Lists of a scenario in the order in which an author looks for them. */
export const OUTLINED = [
  'actors',
  'cards',
  'dossiers',
  'dispatches',
  'surprises',
  'endings',
  'gauges',
  'needs',
  'interests',
  'traits',
  'kinds',
  'channels',
  'eras',
  'theatre',
] as const;
