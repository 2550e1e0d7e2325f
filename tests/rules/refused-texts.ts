import { DECLARED } from '../../src/rules/debate.ts';
import { modelOf, smallWith } from '../helpers/core.ts';
import { given } from '../helpers/core-council.ts';
import type { Council, RefusalCase } from '../helpers/core-council.ts';
import { pledge } from '../helpers/core-corridor.ts';

const small = modelOf('small');
const floor = (): Council => given(small).to('floor', 1);
const pledging = (): Council => given(small).to('pledge', 1);

/** The pledges of round 3, where texts can be amended: the store lies on the table, and nobody holds it up. */
const settling = (): Council =>
  given(small)
    .to('pledge', 3)
    .with((debate) => {
      debate.agenda = [1];
      debate.declared.fill(DECLARED.nothing);
    });

/** Words on the draft conclusions and their agenda that are refused, by name. */
export const REFUSED_TEXTS: readonly RefusalCase[] = [
  {
    code: 'unknown-dossier',
    about: 'anthem',
    what: 'supporting a text that does not exist',
    council: pledging,
    command: { type: 'support', seat: 'ALFA', dossier: 'anthem' },
  },
  {
    code: 'not-on-the-table',
    about: 'store',
    what: 'holding out on a text that is not on the table',
    council: () => pledging().with((debate) => (debate.agenda = [0])),
    command: { type: 'hold-out', seat: 'ALFA', dossier: 'store' },
  },
  {
    code: 'no-part-in-it',
    about: 'store',
    what: 'a seat with an opt-out supporting what it has no part in',
    council: () => pledging().with((debate) => (debate.agenda = [0, 1])),
    command: { type: 'support', seat: 'GAMA', dossier: 'store' },
  },
  {
    code: 'already-said-so',
    about: 'plan',
    what: 'supporting twice',
    council: () =>
      pledging()
        .with((debate) => (debate.agenda = [0, 1]))
        .when({ type: 'support', seat: 'ALFA', dossier: 'plan' }),
    command: { type: 'support', seat: 'ALFA', dossier: 'plan' },
  },
  {
    code: 'may-not-obstruct',
    about: 'plan',
    what: 'holding out after standing aside',
    council: () =>
      pledging()
        .with((debate) => (debate.agenda = [0, 1]))
        .when({ type: 'stand-aside', seat: 'ALFA', dossier: 'plan' }),
    command: { type: 'hold-out', seat: 'ALFA', dossier: 'plan' },
  },
  {
    code: 'presidency-only',
    what: 'another seat setting the agenda',
    council: () => given(small).to('dispatch', 1),
    command: { type: 'set-agenda', seat: 'ALFA', dossiers: ['plan', 'store'] },
  },
  {
    code: 'agenda-does-not-fit',
    what: 'the presidency putting one text on a table for two',
    council: () => given(small).to('dispatch', 1),
    command: { type: 'set-agenda', seat: 'BETA', dossiers: ['store'] },
  },
  {
    code: 'already-answered',
    what: 'a word on a dossier after the pledge is sealed',
    council: () => pledging().when(pledge('GAMA')),
    command: { type: 'support', seat: 'GAMA', dossier: 'plan' },
  },
  {
    code: 'unknown-dossier',
    about: 'peace',
    what: 'a dossier nobody has drafted',
    council: floor,
    command: { type: 'support', seat: 'GAMA', dossier: 'peace' },
  },
  {
    code: 'not-on-the-table',
    about: 'store',
    what: 'a dossier that is not on the table',
    council: () => floor().with((debate) => (debate.agenda = [0])),
    command: { type: 'hold-out', seat: 'GAMA', dossier: 'store' },
  },
  {
    code: 'no-part-in-it',
    about: 'plan',
    what: 'a word on a dossier one has no part in',
    council: () =>
      given(
        smallWith(({ dossiers }) => {
          for (const dossier of dossiers) dossier.channel = 'fund';
        }),
      ).to('floor', 1),
    command: { type: 'support', seat: 'GAMA', dossier: 'plan' },
  },
  {
    code: 'already-said-so',
    about: 'plan',
    what: 'saying again what one has said',
    council: () => floor().with((debate) => debate.declared.fill(2)),
    command: { type: 'support', seat: 'GAMA', dossier: 'plan' },
  },
  {
    code: 'may-not-obstruct',
    about: 'plan',
    what: 'holding out after standing aside',
    council: () => floor().with((debate) => debate.declared.fill(3)),
    command: { type: 'hold-out', seat: 'GAMA', dossier: 'plan' },
  },
  {
    code: 'agenda-does-not-fit',
    what: 'an agenda with too little on it',
    council: () => given(small).to('dispatch', 1),
    command: { type: 'set-agenda', seat: 'BETA', dossiers: ['plan'] },
  },
  {
    code: 'not-amendable',
    about: 'plan',
    what: 'amending a text in an era that has no amendments',
    council: () => pledging().with((debate) => (debate.agenda = [0, 1])),
    command: { type: 'amend', seat: 'BETA', dossier: 'plan' },
  },
  {
    code: 'unknown-dossier',
    about: 'anthem',
    what: 'amending a text that does not exist',
    council: settling,
    command: { type: 'amend', seat: 'BETA', dossier: 'anthem' },
  },
  {
    code: 'not-on-the-table',
    about: 'plan',
    what: 'amending a text that is not on the table',
    council: settling,
    command: { type: 'amend', seat: 'BETA', dossier: 'plan' },
  },
  {
    code: 'no-part-in-it',
    about: 'store',
    what: 'a seat with an opt-out amending what it has no part in',
    council: settling,
    command: { type: 'amend', seat: 'GAMA', dossier: 'store' },
  },
  {
    code: 'amended-already',
    about: 'store',
    what: 'amending a text twice in a round',
    council: () => settling().when({ type: 'amend', seat: 'BETA', dossier: 'store' }),
    command: { type: 'amend', seat: 'BETA', dossier: 'store' },
  },
  {
    code: 'not-yours-to-amend',
    about: 'store',
    what: 'amending a text that one neither holds up nor chairs',
    council: settling,
    command: { type: 'amend', seat: 'ALFA', dossier: 'store' },
  },
  {
    code: 'already-answered',
    what: 'amending a text after one’s pledge is sealed',
    council: () => settling().when(pledge('BETA')),
    command: { type: 'amend', seat: 'BETA', dossier: 'store' },
  },
  {
    code: 'wrong-phase',
    about: 'dispatch',
    what: 'amending a text while the dispatch is read',
    council: () => given(small).to('dispatch', 3),
    command: { type: 'amend', seat: 'BETA', dossier: 'store' },
  },
];
