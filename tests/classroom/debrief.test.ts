import { expect, it } from 'vitest';
import { DEBRIEF_STEPS, LIMITS, MOST_SHOWN } from '../../src/session/protocol.ts';
import type { Debrief, RoundChances, ShownDecision } from '../../src/session/protocol.ts';
import { BenchLesson } from '../helpers/classroom-bench.ts';
import { must } from '../helpers/core.ts';

const CHANCES: readonly RoundChances[] = [
  { round: 0, played: 250, endings: [200, 50] },
  { round: 1, played: 250, endings: [120, 130] },
];
const DECISION: ShownDecision = {
  round: 1,
  taken: { type: 'stay-silent', seat: 'AA' },
  instead: { type: 'speak', seat: 'AA', card: 'a-card' },
  worlds: 400,
  counted: { at: -200, low: -300, high: -100 },
  ending: 'an-ending',
  done: 300,
  otherwise: 500,
};

const playing = async (): Promise<BenchLesson> => {
  const lesson = new BenchLesson();
  await lesson.join({ name: 'One' });
  await lesson.join({ name: 'Two' });
  expect(await lesson.order({ type: 'start' })).toBeNull();
  return lesson;
};

const publish = async (lesson: BenchLesson): Promise<(string | null)[]> => [
  await lesson.order({ type: 'publish-chances', rounds: CHANCES }),
  await lesson.order({ type: 'publish-decisions', decisions: [DECISION] }),
];

/** What the wall is told of the debrief; null when it is told nothing. */
const onWall = async (lesson: BenchLesson): Promise<Debrief | null> => {
  const { said, member } = await lesson.join({ role: 'screen' });
  lesson.lesson.leave(member);
  const heard = said.find(({ name }) => name === 'debrief');
  return heard === undefined ? null : (heard.message as Debrief);
};

const record = async (lesson: BenchLesson): Promise<unknown> => {
  const teacher = await lesson.join({ role: 'teacher', secret: 'server-secret-of-tests' });
  await lesson.lesson.hear(teacher.member, 'ask', { n: 1, question: { about: 'record' } });
  return teacher.said.at(-1)?.message;
};

it('takes no analysis and gives no record before the game has ended', async () => {
  const lesson = await playing();
  expect(await publish(lesson)).toEqual(['not-now', 'not-now']);
  expect(await lesson.order({ type: 'show', step: 'chances' })).toBe('not-now');
  expect(await record(lesson)).toMatchObject({ code: 'not-now' });
  expect(await onWall(lesson)).toBeNull();
});

it('shows each part of the analysis at its step, forwards and back', async () => {
  const lesson = await playing();
  await lesson.order({ type: 'end' });
  expect(await publish(lesson)).toEqual([null, null]);
  for (const step of DEBRIEF_STEPS) {
    expect(await lesson.order({ type: 'show', step })).toBeNull();
    const place = DEBRIEF_STEPS.indexOf(step);
    expect(await onWall(lesson)).toMatchObject({
      step,
      chances: place >= DEBRIEF_STEPS.indexOf('chances') ? CHANCES : null,
      decisions: place >= DEBRIEF_STEPS.indexOf('decisions') ? [DECISION] : null,
    });
  }
  await lesson.order({ type: 'show', step: 'ledger' });
  expect(await onWall(lesson)).toMatchObject({ chances: null, decisions: null });
});

it('gives the teacher the whole record of a game ended early', async () => {
  const lesson = await playing();
  await lesson.order({ type: 'end' });
  const { seed } = must(lesson.core.game).host.record();
  expect(await record(lesson)).toMatchObject({ answer: { record: { seed } } });
});

it('keeps what was found over a restart, and drops it when the game goes on', async () => {
  const first = await playing();
  // Past the reading and the first question, so that there is something to step back to.
  for (let phase = 0; phase < 3; phase++) await first.order({ type: 'next-phase' });
  await first.order({ type: 'end' });
  await publish(first);
  await first.order({ type: 'show', step: 'decisions' });
  const lesson = first.again();
  expect(await onWall(lesson)).toMatchObject({ chances: CHANCES, decisions: [DECISION] });
  expect(await lesson.order({ type: 'step-back' })).toBeNull();
  expect(lesson.core.meta).toMatchObject({ stage: 'playing', step: 'what-moved-you' });
  expect(lesson.core.meta.chances ?? lesson.core.meta.decisions).toBeUndefined();
});

it('steps back no more once the lesson is over', async () => {
  const lesson = await playing();
  await lesson.order({ type: 'end' });
  await lesson.order({ type: 'end' });
  expect(await lesson.order({ type: 'step-back' })).toBe('nothing-to-step-back');
});

it('refuses more than a wall can show', async () => {
  const lesson = await playing();
  await lesson.order({ type: 'end' });
  const decisions = Array.from({ length: MOST_SHOWN.decisions + 1 }, () => DECISION);
  expect(await lesson.order({ type: 'publish-decisions', decisions })).toBe('bad-message');
  const most = { order: { type: 'publish-decisions', decisions: decisions.slice(1) }, n: 1 };
  expect(JSON.stringify(most).length).toBeLessThan(LIMITS.message);
});
