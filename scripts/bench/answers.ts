/** How long one command takes to be answered: rules, ledger, view, and the bots of a phase. */
import { PLANS, planAnswer } from '../../src/bots/plans.ts';
import { loadModel } from '../../src/debate/load.ts';
import { Host } from '../../src/session/host.ts';
import { ledgerLines } from '../../src/view/ledger.ts';
import { scenarioOf } from '../balance/scenario.ts';
import type { Figure } from './report.ts';

const FLAGSHIP = 'scenarios/mali-2013/scenario.yaml';
const SEAT = 'DE';
const GAMES = 6;
const MOST_MEDIAN = 16;

/** Milliseconds of every command of one game, each with the view and the ledger its sender would be given. */
function timesOf(model: ReturnType<typeof loadModel>, seed: number): number[] {
  const host = new Host({ model, seed, rounds: 8, seats: { [SEAT]: 'human' } });
  const seat = model.seatOf.get(SEAT) ?? 0;
  const plan = PLANS[seed % PLANS.length];
  if (!plan) return [];
  const times: number[] = [];
  while (host.debate.phase !== 'verdict') {
    const { question } = host.viewFor(SEAT).shared;
    const { openings } = host.viewFor(SEAT).own ?? { openings: [] };
    const commands = openings.some(({ type }) => type === 'proceed')
      ? [{ type: 'proceed' } as const]
      : planAnswer(model, host.debate, seat, plan);
    for (const command of commands) {
      const start = performance.now();
      const refusal = host.submit(SEAT, command, question);
      host.viewFor(SEAT);
      ledgerLines(model, host.entries, { seat: SEAT, shown: host.strengthShown, over: false });
      times.push(performance.now() - start);
      if (refusal) throw new Error(`${command.type} was refused: ${refusal.refused}`);
    }
  }
  return times;
}

export function answerFigures(): Promise<Figure[]> {
  const model = loadModel(scenarioOf(FLAGSHIP));
  const times = Array.from({ length: GAMES }, (_, seed) => timesOf(model, seed)).flat();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return Promise.resolve([
    { name: 'commands answered', value: sorted.length, unit: '' },
    { name: 'one command, median', value: at(0.5), unit: 'ms', most: MOST_MEDIAN },
    { name: 'one command, p95', value: at(0.95), unit: 'ms' },
    { name: 'one command, longest', value: sorted.at(-1) ?? 0, unit: 'ms' },
  ]);
}
