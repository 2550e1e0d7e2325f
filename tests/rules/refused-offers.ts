import { DECLARED } from '../../src/rules/debate.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { modelOf, seatIn } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { RefusalCase } from '../helpers/core-council.ts';
import {
  bound,
  corridor,
  decline,
  inTheWay,
  leave,
  offer,
  offered,
} from '../helpers/core-corridor.ts';

const small = modelOf('small');
const [ALFA, BETA, GAMA] = ['ALFA', 'BETA', 'GAMA'].map((id) => seatIn(small, id)) as [
  number,
  number,
  number,
];

/** Offers that are refused, by name. */
export const REFUSED_OFFERS: readonly RefusalCase[] = [
  {
    code: 'offer-to-oneself',
    what: 'an offer to oneself',
    council: corridor,
    command: offer('ALFA', 'ALFA', 'asset.alf-planes'),
  },
  {
    code: 'unknown-good',
    about: 'asset.bet-nurses',
    what: 'an offer of an asset of another capital',
    council: corridor,
    command: offer('ALFA', 'GAMA', 'asset.bet-nurses'),
  },
  {
    code: 'unknown-good',
    about: 'asset.alf-money',
    what: 'asking a capital for an asset that is not its own',
    council: corridor,
    command: offer('ALFA', 'GAMA', 'asset.alf-planes', 'asset.alf-money'),
  },
  {
    code: 'unknown-good',
    about: 'honour.national',
    what: 'an offer of what is no good at all',
    council: corridor,
    command: offer('ALFA', 'BETA', 'honour.national'),
  },
  {
    code: 'not-yours-to-give',
    about: 'asset.alf-planes',
    what: 'an offer of an asset that is pledged already',
    council: () => corridor().with((debate) => (debate.pledged[ALFA] = 0b010)),
    command: offer('ALFA', 'BETA', 'asset.alf-planes'),
  },
  {
    code: 'not-yours-to-give',
    about: 'asset.alf-planes',
    what: 'an offer of an asset that was given to another',
    council: bound,
    command: offer('ALFA', 'GAMA', 'asset.alf-planes'),
  },
  {
    code: 'not-yours-to-give',
    about: 'asset.lead-troops',
    what: 'an offer of what the framework nation has in the field already',
    council: corridor,
    command: offer('LEAD', 'BETA', 'asset.lead-troops'),
  },
  {
    code: 'red-line',
    about: 'gam-troops',
    what: 'an offer of an asset that a red line forbids',
    council: corridor,
    command: offer('GAMA', 'ALFA', 'asset.gam-troops'),
  },
  {
    code: 'barred-channel',
    about: 'gam-fund',
    what: 'an offer of an asset through a channel one has no part in',
    council: corridor,
    command: offer('GAMA', 'ALFA', 'asset.gam-fund'),
  },
  {
    code: 'not-yours-to-give',
    about: 'post.chair',
    what: 'an offer of a post that another holds',
    council: corridor,
    command: offer('ALFA', 'BETA', 'post.chair'),
  },
  {
    code: 'not-yours-to-give',
    about: 'support.plan',
    what: 'an offer of support by a capital that is not in the way',
    council: corridor,
    command: offer('ALFA', 'BETA', 'support.plan'),
  },
  {
    code: 'not-yours-to-give',
    about: 'support.store',
    what: 'an offer of support by a capital that has no part in the text',
    council: () => corridor().with((debate) => (debate.declared[GAMA * 2 + 1] = DECLARED.holdsOut)),
    command: offer('GAMA', 'BETA', 'support.store'),
  },
  {
    code: 'not-yours-to-give',
    about: 'support.plan',
    what: 'an offer of support for a text that is not on the table',
    council: () => inTheWay().with((debate) => (debate.agenda = [1])),
    command: offer('ALFA', 'BETA', 'support.plan'),
  },
  {
    code: 'not-yours-to-give',
    about: 'funding.common',
    what: 'an offer of money by a government that can ill afford it',
    council: () => corridor().with((debate) => (debate.standing[ALFA] = 60)),
    command: offer('ALFA', 'BETA', 'funding.common'),
  },
  {
    code: 'not-yours-to-give',
    about: 'nothing.at-all',
    what: 'an offer of nothing',
    council: corridor,
    command: offer('ALFA', 'BETA', 'nothing.at-all', 'asset.bet-nurses'),
  },
  {
    code: 'not-theirs-to-give',
    about: 'post.desk',
    what: 'asking a capital for a post that a third one holds',
    council: corridor,
    command: offer('ALFA', 'BETA', 'asset.alf-planes', 'post.desk'),
  },
  {
    code: 'not-theirs-to-give',
    about: 'asset.gam-troops',
    what: 'asking a capital to cross its red line',
    council: corridor,
    command: offer('ALFA', 'GAMA', 'asset.alf-planes', 'asset.gam-troops'),
  },
  {
    code: 'same-good',
    what: 'money for money',
    council: corridor,
    command: offer('ALFA', 'BETA', 'funding.common', 'funding.common'),
  },
  {
    code: 'unknown-seat',
    about: 'NOBODY',
    what: 'an offer to a capital that is not at this table',
    council: corridor,
    command: offer('ALFA', 'NOBODY', 'asset.alf-planes'),
  },
  {
    code: 'partner-has-fallen',
    about: 'BETA',
    what: 'an offer to a fallen government',
    council: () => corridor().with((debate) => (debate.stage[BETA] = FALLEN)),
    command: offer('ALFA', 'BETA', 'asset.alf-planes'),
  },
  {
    code: 'fallen-government',
    about: 'ALFA',
    what: 'an offer by a fallen government',
    council: () => corridor().with((debate) => (debate.stage[ALFA] = FALLEN)),
    command: offer('ALFA', 'BETA', 'asset.alf-planes'),
  },
  {
    code: 'offered-already',
    what: 'the same offer twice',
    council: () => offered().when(decline('BETA')),
    command: offer('ALFA', 'BETA', 'asset.alf-planes', 'asset.bet-nurses'),
  },
  {
    code: 'no-more-offers',
    what: 'one talk more than a capital may begin in a round',
    council: () => offered().when(offer('ALFA', 'GAMA', 'asset.alf-troops')),
    command: offer('ALFA', 'LEAD', 'asset.alf-money'),
  },
  {
    code: 'already-left',
    what: 'an offer after leaving',
    council: () => corridor().when(leave('ALFA')),
    command: offer('ALFA', 'BETA', 'asset.alf-planes'),
  },
  {
    code: 'wrong-phase',
    about: 'floor',
    what: 'an offer before the corridor is open',
    council: () => given(small).to('floor', 1),
    command: offer('ALFA', 'BETA', 'asset.alf-planes'),
  },
  {
    code: 'wrong-phase',
    about: 'pledge',
    what: 'an offer when the talks are over',
    council: () => corridor().to('pledge'),
    command: offer('ALFA', 'BETA', 'asset.alf-planes'),
  },
];
