import { describe, expect, test } from 'vitest';
import { liftsOf } from '../../src/desk/lifting.ts';
import { namesOf } from '../../src/desk/names.ts';
import { advance } from '../../src/debate/step.ts';
import { copyDebate } from '../../src/rules/debate.ts';
import { openLocal } from '../../src/session/local.ts';
import type { LocalSession } from '../../src/session/local.ts';
import type { DossierView } from '../../src/view/types.ts';
import { modelOf, must, scenarioOf } from '../helpers/core.ts';
import { firstAnswer } from './games.ts';

const scenario = scenarioOf('mali-2013');
const model = modelOf('mali-2013');

/** Plays with the first answer each time, and looks at the game before each. */
const watch = (seat: string, look: (session: LocalSession) => void): void => {
  const session = openLocal({ scenario, seed: 42, rounds: 4, seat, skill: 'diplomat' });
  while (session.view().shared.phase !== 'verdict') {
    look(session);
    session.send(firstAnswer(session.view()), session.view().shared.question);
  }
};

const heldUp = (session: LocalSession): readonly DossierView[] =>
  session
    .view()
    .shared.conclusions.filter(
      ({ state, holdOuts }) => state === 'on-the-table' && holdOuts.length > 0,
    );

/** How near each hold-out is to a text, by its name. */
const positions = (debate: ReturnType<LocalSession['position']>['debate'], text: DossierView) => {
  const at = scenario.dossiers.findIndex(({ id }) => id === text.id);
  return new Map(
    text.holdOuts.map((id) => {
      const seat = must(model.seatOf.get(id));
      return [namesOf(scenario).seat(id), debate.positions[seat * model.dossiers.length + at] ?? 0];
    }),
  );
};

describe('what could lift a bracket', () => {
  test('an argument that is said to bring capitals nearer does', () => {
    let argued = 0;
    const check = (session: LocalSession): void => {
      const view = session.view();
      if (view.own?.openings.every(({ type }) => type !== 'speak') ?? true) return;
      for (const text of heldUp(session)) {
        for (const lift of liftsOf(scenario, view, text)) {
          const card = scenario.cards.find(({ title }) => lift.startsWith(`Arguing “${title}”`));
          if (card === undefined) continue;
          const { debate } = session.position();
          const after = copyDebate(debate);
          const speak = { type: 'speak', seat: must(view.own).seat, card: card.id } as const;
          expect(advance(model, after, speak)).toBeNull();
          const [was, is] = [positions(debate, text), positions(after, text)];
          for (const [name, before] of was) {
            if (!lift.includes(name)) continue;
            argued += 1;
            expect(is.get(name), `${lift} ${name}`).toBeGreaterThan(before);
          }
        }
      }
    };
    for (const seat of ['DE', 'NL', 'IE', 'SE']) watch(seat, check);
    expect(argued).toBeGreaterThan(0);
  });

  test('a text that is too late before an era with amendments is not said to wait for it', () => {
    const left = new Set<number>();
    watch('DE', (session) => {
      const { round } = session.view().shared;
      for (const text of heldUp(session).filter(({ until }) => until !== null)) {
        left.add(must(text.until) - round);
        const lifts = liftsOf(scenario, session.view(), text);
        expect(lifts.filter((lift) => lift.startsWith('From “Settlement” on'))).toEqual([]);
      }
    });
    expect([...left].toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
  });

  test('names nobody but hold-outs, and the era from which on a text can be amended', () => {
    const told = new Set<string>();
    watch('DE', (session) => {
      for (const text of heldUp(session)) {
        for (const lift of liftsOf(scenario, session.view(), text)) told.add(lift);
      }
    });
    const lifts = [...told];
    expect(lifts).toContain('From “Settlement” on, the presidency and hold-outs can amend it.');
    expect(
      lifts.some((lift) => lift.endsWith('can be asked to support it, for something in return.')),
    ).toBe(true);
  });
});
