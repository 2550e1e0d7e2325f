export const DELEGATION = {
  title: 'Your delegation',
  of: (short: string) => `${short}, your delegation`,
  standing: 'Standing at home',
  standingNote: 'What you pay with. At 0 your government falls.',
  standingLow: 'Low: one costly decision could bring your government down.',
  weighs: 'What weighs on your choice',
  lean: (by: string, way: 'towards' | 'away' | 'even') =>
    way === 'even' ? 'In all, 0: evenly balanced' : `In all, ${by}: ${LEANS[way]}`,
  secret: 'Only you see this',
  interests: 'Your interests',
  interestsNote: 'Counted when the game ends.',
  met: 'met so far',
  unmet: 'not met yet',
  redLines: 'Red lines',
  mandate: 'Mandate',
  facts: 'Facts and sources',
  watches: (peers: string) => `Watches ${peers}.`,
  standingOf: (now: string) => `${now} of 100 points`,
  ofPoints: 'of 100 points',
} as const;

const LEANS = { towards: 'leaning towards help', away: 'leaning away from help' } as const;

/** The terms of a capital's choice, in the order they are read. */
export const TERMS = {
  threat: 'Threat felt',
  resolve: 'Readiness to act',
  persuasion: 'Arguments heard',
  example: 'Watched capitals',
  urgency: 'Urgency',
  standing: 'Weak standing at home',
  conclusions: 'Conclusions adopted',
  deals: 'What deals brought',
} as const;

export const MANDATES = {
  'not-needed': 'Your government may decide alone.',
  needed: 'Parliament must agree before you can share risk. It has not been asked.',
  asked: 'Parliament has been asked. It answers when this round ends.',
  granted: 'Parliament has agreed.',
  refused: 'Parliament has refused. You may ask again.',
} as const;
