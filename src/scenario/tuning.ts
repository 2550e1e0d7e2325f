import { z } from 'zod';
import { permille, tenths } from './basics.ts';

const byPosture = z.strictObject({
  undecided: z.int(),
  abstention: z.int(),
  token: z.int(),
  solidarity: z.int(),
});

const costs = z.strictObject({
  toSolidarity: tenths.default(100).describe('standing paid for the step to solidarity'),
  tokenToSolidarity: tenths
    .default(80)
    .describe('standing paid for the step from token to solidarity'),
  toToken: tenths.default(30).describe('standing paid for the first step, to token'),
  stepBack: tenths.default(60).describe('standing paid for each step back, seen by all'),
  upkeep: tenths.default(15).describe('standing a round while in solidarity'),
  mandate: tenths.default(20).describe('standing for asking parliament'),
  preaching: tenths.default(20).describe('standing for preaching what one does not do'),
  applause: tenths
    .default(15)
    .describe('standing for an argument against that the home public shares'),
  recovery: tenths
    .default(10)
    .describe('standing drifts back to its start by at most this a round'),
});

const speech = z.strictObject({
  weight: permille
    .default(390)
    .describe('permille of a sway that a seat with the most votes moves'),
  smallSeat: permille.default(700).describe('the part of that weight even the smallest seat has'),
  repeat: permille.default(800).describe('what is left of a card each time it is played again'),
  decay: permille.default(800).describe('what is left of persuasion after a round'),
  limit: tenths.default(140).describe('the most that arguments move a lean, either way'),
  influence: tenths
    .default(25)
    .describe('what each point of a card’s value moves the one capital it is spent on'),
  rebut: permille.default(250).describe('share of the answered speech that a rebuttal takes away'),
  rebutCounter: permille.default(600).describe('the same, when the card counters the one answered'),
  preachFor: byPosture
    .default({ undecided: 500, abstention: 200, token: 500, solidarity: 1250 })
    .describe('permille of a speech for help that is believed, by the speaker’s stance'),
  preachAgainst: byPosture
    .default({
      undecided: 800,
      abstention: 1000,
      token: 700,
      solidarity: 500,
    })
    .describe('the same for a speech against help'),
});

const choice = z.strictObject({
  threat: permille
    .default(500)
    .describe('weight of the threat a capital feels beyond `threatFrom`'),
  threatFrom: tenths.default(500).describe('the threat at which this part of the lean is nothing'),
  resolve: permille.default(500).describe('weight of resolve beyond `resolveFrom`'),
  resolveFrom: tenths
    .default(450)
    .describe('the resolve at which this part of the lean is nothing'),
  example: tenths
    .default(100)
    .describe(
      'what all watched capitals in solidarity add to the lean; all with folded arms take it away',
    ),
  urgencyGauge: z
    .string()
    .max(40)
    .optional()
    .describe('the gauge whose rise makes the crisis urgent'),
  urgency: permille
    .default(120)
    .describe('weight of that gauge beyond `urgencyFrom`, times the threat felt'),
  urgencyFrom: tenths.default(500).describe('its value at which this part of the lean is nothing'),
  lowStanding: tenths.default(300).describe('standing below which a government grows timid'),
  lowStandingSlope: permille.default(400).describe('weight of what is missing below that'),
  token: tenths.default(46).describe('utility of a token to a capital that leans neither way'),
  tokenSlope: permille.default(550).describe('share of the lean that counts for a token'),
  tokenStay: tenths.default(20).describe('what staying with a token adds to it'),
  solidarity: tenths
    .default(-106)
    .describe('utility of solidarity to a capital that leans neither way'),
  solidarityStay: tenths.default(50).describe('what staying in solidarity adds to it'),
  mandateDue: tenths
    .default(-20)
    .describe('what a parliament that must be asked first takes from solidarity'),
  stepBack: tenths.default(-60).describe('what stepping back takes from the lower stance'),
  callCaution: tenths
    .default(60)
    .describe('how much more it takes to answer the first call at once'),
  gap: tenths.default(40).describe('pull of a named gap that this seat could fill'),
  holdOut: tenths.default(110).describe('what a named hold-out gains by holding out'),
  holdOutPressure: tenths.default(8).describe('what each round takes from that gain'),
  aside: tenths.default(40).describe('what it takes to stand aside instead'),
  amend: tenths.default(30).describe('what it takes to water a text down'),
  freed: tenths.default(25).describe('worth to the presidency of each capital that goes along'),
  temperature: z
    .int()
    .min(1)
    .max(500)
    .default(38)
    .describe(
      'chance in a diplomat’s choice: the difference in utility that makes odds of e to one',
    ),
  noviceTemperature: z.int().min(1).max(500).default(110).describe('the same for a novice'),
});

/** Permille that may exceed the whole. */
const factor = z.int().min(0).max(10_000);

const bargain = z.strictObject({
  caution: tenths.default(15).describe('what a deal must be worth beyond its price'),
  asset: tenths.default(12).describe('worth of one unit of help to a capital that wants help'),
  wants: factor.default(5000).describe('how fast wanting help grows with the lean'),
  text: tenths.default(45).describe('worth of a freed text to a capital wholly for it'),
  lastInTheWay: factor.default(1800).describe('the same, when nobody else is in its way'),
  post: tenths.default(40).describe('worth of a command post'),
  lowStanding: factor.default(1500).describe('worth of standing when little is left of it'),
  person: tenths.default(60).describe('how much sooner a bot turns to a seat played by a person'),
  trust: permille.default(100).describe('weight of lost trust in the partner'),
  word: tenths.default(80).describe('what it takes to break one’s own promise'),
});

/** The model's parameters with their defaults; `docs/model.md` gives each its reason. Tenths of points, or permille. */
export const tuningSchema = z
  .strictObject({
    serious: permille
      .default(600)
      .describe('a pledge of this share of what a seat owns is solidarity even without risk'),
    costs: costs.prefault({}),
    speech: speech.prefault({}),
    choice: choice.prefault({}),
    bargain: bargain.prefault({}),
    resolveEcho: permille.default(150).describe('share of a speech that moves resolve for good'),
    threatEcho: permille
      .default(80)
      .describe(
        'share of the urgency gauge beyond its threshold that moves every threat, each round',
      ),
    compromise: permille
      .default(45)
      .describe(
        'share of its distance to the mean position that a helping seat gives up each round',
      ),
    habit: tenths
      .default(10)
      .describe('resolve a round that solidarity adds and folded arms take away'),
    lateWithoutPlan: z
      .boolean()
      .default(true)
      .describe('whether what was pledged without planning arrives a round late'),
  })
  .prefault({});
