import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/debate/load.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { problemLine } from '../../src/scenario/problems.ts';
import { reach } from '../../src/simulation/pure/reach.ts';
import { simulate } from '../../src/simulation/pure/simulate.ts';
import { soundScenario } from '../helpers/core.ts';
import {
  tutorialBlocks,
  TUTORIAL_FILE,
  tutorialFiles,
  tutorialPage,
} from '../helpers/core-tutorial.ts';

const last = tutorialFiles.at(-1) ?? '';

describe('the tutorial for authors', () => {
  it('has its steps', () => {
    expect(tutorialBlocks.length).toBeGreaterThanOrEqual(9);
  });

  it.each(
    tutorialBlocks.map((block, index) => [
      index + 1,
      block.split('\n')[0],
      tutorialFiles[index + 1] ?? '',
    ]),
  )('block %i (%s) leaves a file without errors', (_number, _first, text) => {
    const { problems } = parseScenario(text, TUTORIAL_FILE);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(problemLine)).toEqual([]);
  });

  it('ends in a scenario without any problem, in which everything is reached', () => {
    expect(parseScenario(last, TUTORIAL_FILE).problems.map(problemLine)).toEqual([]);
    const model = loadModel(soundScenario(last, TUTORIAL_FILE));
    const { endings, games } = simulate(model, { games: 300, seed: 1, rounds: 4 });
    const often = Object.values(endings).filter((count) => count * 20 >= games);
    expect(often.length).toBeGreaterThanOrEqual(3);
    expect(reach(model, { games: 400, seed: 1 }).never).toEqual([]);
  });

  it('shows what the check says of a slip', () => {
    const slip = last.replace('presidency: BRY', 'presidency: BRI');
    expect(tutorialPage).toContain(
      `\n${parseScenario(slip, TUTORIAL_FILE).problems.map(problemLine).join('\n')}\n`,
    );
  });
});
