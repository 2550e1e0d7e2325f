import { modelOf, must, seatIn, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { RefusalCase } from '../helpers/core-council.ts';
import {
  accept,
  bound,
  corridor,
  counter,
  decline,
  inTheWay,
  leave,
  offer,
  offered,
  pledge,
  promise,
  sworn,
} from '../helpers/core-corridor.ts';

const ALFA = seatIn(modelOf('small'), 'ALFA');

/** Answers that are refused, by name. */
export const REFUSED_ANSWERS: readonly RefusalCase[] = [
  {
    code: 'no-such-offer',
    what: 'accepting what was offered to another',
    council: offered,
    command: accept('GAMA'),
  },
  {
    code: 'no-such-offer',
    what: 'accepting one’s own offer',
    council: offered,
    command: accept('ALFA'),
  },
  {
    code: 'no-such-offer',
    what: 'declining what nobody offered',
    council: offered,
    command: decline('BETA', 3),
  },
  {
    code: 'offer-not-open',
    what: 'accepting twice',
    council: () => offered().when(accept('BETA')),
    command: accept('BETA'),
  },
  {
    code: 'offer-not-open',
    what: 'accepting what one has turned down',
    council: () => offered().when(decline('BETA')),
    command: accept('BETA'),
  },
  {
    code: 'offer-not-open',
    what: 'turning down what one has accepted',
    council: () => offered().when(accept('BETA')),
    command: decline('BETA'),
  },
  {
    code: 'no-counter-to-counter',
    what: 'a counter-offer to a counter-offer',
    council: () => offered().when(counter('BETA', 'asset.bet-nurses', 'asset.alf-troops')),
    command: counter('ALFA', 'asset.alf-money', 'asset.bet-nurses', 1),
  },
  {
    code: 'unknown-good',
    about: 'asset.alf-planes',
    what: 'a counter-offer of what the other owns',
    council: offered,
    command: counter('BETA', 'asset.alf-planes', 'asset.alf-troops'),
  },
  {
    code: 'not-theirs-to-give',
    about: 'post.chair',
    what: 'a counter-offer that asks for what the other does not have',
    council: offered,
    command: counter('BETA', 'asset.bet-nurses', 'post.chair'),
  },
  {
    code: 'offer-not-open',
    what: 'selling support that one has given for nothing since',
    council: () =>
      inTheWay()
        .when(offer('BETA', 'ALFA', 'asset.bet-nurses', 'support.plan'))
        .when({ type: 'support', seat: 'ALFA', dossier: 'plan' }),
    command: accept('ALFA'),
  },
  {
    code: 'offer-not-open',
    what: 'buying support that was given for nothing since',
    council: () =>
      inTheWay()
        .when(offer('ALFA', 'BETA', 'support.plan', 'asset.bet-nurses'))
        .when({ type: 'support', seat: 'ALFA', dossier: 'plan' }),
    command: accept('BETA'),
  },
  {
    code: 'not-yours-to-give',
    about: 'asset.alf-planes',
    what: 'selling an asset that one has given to another, who alone knows of it',
    council: () => bound().when(offer('GAMA', 'ALFA', 'asset.gam-nurses', 'asset.alf-planes')),
    command: accept('ALFA', 1),
  },
  {
    code: 'not-theirs-to-give',
    about: 'asset.alf-planes',
    what: 'buying what the other no longer has',
    council: () => offered().with((debate) => (debate.pledged[ALFA] = 0b010)),
    command: accept('BETA'),
  },
  {
    code: 'already-left',
    what: 'leaving twice',
    council: () => corridor().when(leave('ALFA')),
    command: leave('ALFA'),
  },
];

/** Promises, and breaches of a deal, that are refused, by name. */
export const REFUSED_WORDS: readonly RefusalCase[] = [
  {
    code: 'promised-already',
    what: 'a second promise',
    council: () => corridor().when(promise('ALFA', 'token')),
    command: promise('ALFA', 'solidarity'),
  },
  {
    code: 'promises-nothing',
    about: 'token',
    what: 'a promise of what one does already',
    council: () => corridor().with((debate) => (debate.posture[ALFA] = 2)),
    command: promise('ALFA', 'token'),
  },
  {
    code: 'framework-pledges-nothing',
    what: 'a promise by the framework nation, whose course is its own',
    council: corridor,
    command: promise('LEAD', 'solidarity'),
  },
  {
    code: 'already-left',
    what: 'a promise after leaving',
    council: () => corridor().when(leave('ALFA')),
    command: promise('ALFA', 'token'),
  },
  {
    code: 'bound-by-deal',
    about: 'alf-planes',
    what: 'a pledge without an asset that was given in a deal',
    council: () => bound().to('pledge'),
    command: pledge('ALFA', 'alf-troops'),
  },
  {
    code: 'bound-by-deal',
    about: 'alf-planes',
    what: 'taking it back a round later',
    council: () => bound().to('pledge', 2),
    command: pledge('ALFA'),
  },
  {
    code: 'bound-by-deal',
    about: 'plan',
    what: 'holding out on a text whose support was sold',
    council: sworn,
    command: { type: 'hold-out', seat: 'ALFA', dossier: 'plan' },
  },
  {
    code: 'bound-by-deal',
    about: 'plan',
    what: 'standing aside from it a phase later',
    council: () => sworn().to('pledge'),
    command: { type: 'stand-aside', seat: 'ALFA', dossier: 'plan' },
  },
  {
    code: 'wrong-phase',
    about: 'pledge',
    what: 'an offer in a round in which the corridor is still closed',
    council: () =>
      given(smallWith((scenario) => (must(scenario.corridor).from = 2))).to('pledge', 1),
    command: offer('ALFA', 'BETA', 'asset.alf-planes'),
  },
];
