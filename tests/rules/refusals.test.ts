import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES } from '../../src/rules/commands.ts';
import type { RefusalCode } from '../../src/rules/commands.ts';
import { FALLEN } from '../../src/rules/stages.ts';
import { modelOf } from '../helpers/core.ts';
import { pledge } from '../helpers/core-corridor.ts';
import { given } from '../helpers/core-council.ts';
import type { Council, RefusalCase } from '../helpers/core-council.ts';
import { REFUSED_ANSWERS, REFUSED_WORDS } from './refused-answers.ts';
import { REFUSED_OFFERS } from './refused-offers.ts';
import { REFUSED_TEXTS } from './refused-texts.ts';

const small = modelOf('small');
const floor = (): Council =>
  given(small).to('floor', 1).call('ALFA', 'BETA', 'GAMA').deal('ALFA', 'help', 'plan');
const answering = (): Council =>
  floor().when({ type: 'speak', seat: 'ALFA', card: 'help' }).deal('BETA', 'wait', 'plan');
const pledging = (): Council => given(small).to('pledge', 1);

const CASES: readonly RefusalCase[] = [
  {
    code: 'wrong-phase',
    about: 'warnings',
    what: 'a pledge during the warnings',
    council: () => given(small),
    command: pledge('ALFA'),
  },
  {
    code: 'wrong-phase',
    about: 'pledge',
    what: 'moving the table on while pledges are missing',
    council: pledging,
    command: { type: 'proceed' },
  },
  {
    code: 'wrong-phase',
    about: 'tour',
    what: 'a speech during the tour de table',
    council: () => given(small).to('tour', 1),
    command: { type: 'speak', seat: 'ALFA', card: 'help' },
  },
  {
    code: 'wrong-phase',
    about: 'call',
    what: 'the framework nation choosing a verb before any round',
    council: () => given(small).to('call'),
    command: { type: 'frame', seat: 'LEAD', verb: 'hold' },
  },
  {
    code: 'unknown-seat',
    about: 'NOBODY',
    what: 'a seat that is not at this table',
    council: pledging,
    command: pledge('NOBODY'),
  },
  {
    code: 'fallen-government',
    about: 'ALFA',
    what: 'a pledge of a fallen government',
    council: () =>
      pledging().with((debate, model) => (debate.stage[model.seatOf.get('ALFA') ?? 0] = FALLEN)),
    command: pledge('ALFA'),
  },
  {
    code: 'already-answered',
    what: 'preparing twice',
    council: () => given(small).when({ type: 'prepare', seat: 'ALFA', plan: true }),
    command: { type: 'prepare', seat: 'ALFA', plan: false },
  },
  {
    code: 'already-answered',
    what: 'pledging twice in a round',
    council: () => pledging().when(pledge('ALFA')),
    command: pledge('ALFA', 'alf-planes'),
  },
  {
    code: 'already-answered',
    what: 'choosing two verbs in a round',
    council: () => pledging().when({ type: 'frame', seat: 'LEAD', verb: 'hold' }),
    command: { type: 'frame', seat: 'LEAD', verb: 'push' },
  },
  {
    code: 'already-answered',
    what: 'asking parliament after the pledge is sealed',
    council: () => pledging().when(pledge('BETA', 'bet-troops')),
    command: { type: 'seek-mandate', seat: 'BETA' },
  },
  {
    code: 'not-your-turn',
    what: 'speaking before one is called',
    council: floor,
    command: { type: 'speak', seat: 'BETA', card: 'help' },
  },
  {
    code: 'not-your-turn',
    what: 'staying silent out of turn',
    council: floor,
    command: { type: 'stay-silent', seat: 'GAMA' },
  },
  {
    code: 'not-your-turn',
    what: 'rebutting out of turn',
    council: answering,
    command: { type: 'rebut', seat: 'GAMA', card: 'wait', speech: 0 },
  },
  {
    code: 'unknown-card',
    about: 'nonsense',
    what: 'a card no deck has',
    council: floor,
    command: { type: 'speak', seat: 'ALFA', card: 'nonsense' },
  },
  {
    code: 'not-in-hand',
    about: 'wait',
    what: 'a card the seat does not hold',
    council: floor,
    command: { type: 'speak', seat: 'ALFA', card: 'wait' },
  },
  {
    code: 'no-such-speech',
    what: 'answering a speech nobody made',
    council: answering,
    command: { type: 'rebut', seat: 'BETA', card: 'wait', speech: 7 },
  },
  {
    code: 'own-speech',
    what: 'answering oneself',
    council: () =>
      floor()
        .call('ALFA', 'ALFA')
        .when({ type: 'speak', seat: 'ALFA', card: 'help' })
        .deal('ALFA', 'wait'),
    command: { type: 'rebut', seat: 'ALFA', card: 'wait', speech: 0 },
  },
  {
    code: 'same-side',
    about: 'plan',
    what: 'answering an argument with one that pulls the same way',
    council: answering,
    command: { type: 'rebut', seat: 'BETA', card: 'plan', speech: 0 },
  },
  {
    code: 'unknown-asset',
    about: 'bet-troops',
    what: "pledging another state's troops",
    council: pledging,
    command: pledge('ALFA', 'bet-troops'),
  },
  {
    code: 'barred-channel',
    about: 'gam-fund',
    what: 'money through a fund one has no part in',
    council: pledging,
    command: pledge('GAMA', 'gam-nurses', 'gam-fund'),
  },
  {
    code: 'red-line',
    about: 'gam-troops',
    what: 'troops that a red line forbids',
    council: pledging,
    command: pledge('GAMA', 'gam-troops'),
  },
  {
    code: 'not-asked',
    what: 'answering the call with something else than what was asked',
    council: () =>
      given(small)
        .to('call')
        .with((debate, model) => (debate.called[model.seatOf.get('ALFA') ?? 0] = 1)),
    command: pledge('ALFA', 'alf-troops'),
  },
  {
    code: 'not-asked',
    what: 'the framework nation answering the year of warnings',
    council: () => given(small),
    command: { type: 'prepare', seat: 'LEAD', plan: true },
  },
  {
    code: 'no-mandate-needed',
    what: 'asking a parliament that need not be asked',
    council: floor,
    command: { type: 'seek-mandate', seat: 'ALFA' },
  },
  {
    code: 'mandate-already-sought',
    what: 'asking parliament twice',
    council: () => floor().when({ type: 'seek-mandate', seat: 'BETA' }),
    command: { type: 'seek-mandate', seat: 'BETA' },
  },
  {
    code: 'framework-only',
    what: "another seat using the framework nation's verbs",
    council: pledging,
    command: { type: 'frame', seat: 'ALFA', verb: 'hold' },
  },
  {
    code: 'framework-pledges-nothing',
    what: 'a pledge of the framework nation',
    council: pledging,
    command: pledge('LEAD', 'lead-troops'),
  },
  {
    code: 'unknown-verb',
    about: 'surrender',
    what: 'a verb the scenario does not have',
    council: pledging,
    command: { type: 'frame', seat: 'LEAD', verb: 'surrender' },
  },
  {
    code: 'cannot-be-influenced',
    about: 'LEAD',
    what: 'a card spent on the framework nation',
    council: floor,
    command: { type: 'influence', seat: 'ALFA', card: 'help', target: 'LEAD', way: 'away' },
  },
  {
    code: 'verb-not-open',
    about: 'phone',
    what: 'lifting the telephone while the line is cold',
    council: pledging,
    command: { type: 'frame', seat: 'LEAD', verb: 'phone' },
  },
];

/** The host's own codes: it refuses before the rules are asked. */
const OF_THE_HOST: readonly RefusalCode[] = ['malformed', 'stale-question', 'not-your-seat'];

describe('a command that is not legal is refused and changes nothing', () => {
  it.each([...CASES, ...REFUSED_TEXTS])('$code: $what', ({ code, about, council, command }) => {
    expect(council().refusal(command)).toEqual({
      refused: code,
      ...(about === undefined ? {} : { about }),
    });
  });

  it('has a case for every code', () => {
    const all = [
      ...CASES,
      ...REFUSED_TEXTS,
      ...REFUSED_OFFERS,
      ...REFUSED_ANSWERS,
      ...REFUSED_WORDS,
    ];
    const shown = new Set([...all.map(({ code }) => code), ...OF_THE_HOST]);
    expect([...shown].toSorted()).toEqual(REFUSAL_CODES.toSorted());
  });
});
