/** A crisis written from the tutorial alone, in the studio, taken out, checked, simulated, and played to its end. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { useBrowser } from '../helpers/browser.ts';
import { tutorialFiles } from '../helpers/core-tutorial.ts';
import { photograph } from '../helpers/looks.ts';
import { heading, playTo, unfold } from '../helpers/play.ts';
import { editor, problems, startFrom, STUDIO } from '../helpers/studio.ts';

const browser = useBrowser();
const MINUTE = 60_000;
const WIDE = { width: 1440, height: 900 } as const;

/** Pastes the file of one step over the one before, and waits until it is read. */
async function write(page: Page, text: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press('ControlOrMeta+v');
  await page.locator('[data-state="read"]').waitFor({ state: 'attached' });
}

async function takenOut(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  const saved = await saving;
  const file = join(mkdtempSync(join(tmpdir(), 'folded-arms-')), saved.suggestedFilename());
  cpSync(await saved.path(), file);
  return file;
}

function scenario(...words: readonly string[]): { status: number | null; output: string } {
  const command = ['src/cli/scenario.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test(
  'a crisis from the tutorial leaves the studio, is sound, and is played to its end',
  { timeout: 5 * MINUTE },
  async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await browser.open({ ...WIDE, address: STUDIO, permissions });
    await photograph(page, 'authoring, start');
    await startFrom(page, 'The River Rises');
    for (const [step, text] of tutorialFiles.entries()) {
      await write(page, text);
      await photograph(page, `authoring, step ${String(step)}`);
    }
    await problems(page).getByText('No problems').waitFor();
    await page.locator('.doctor[data-old="false"]').waitFor();
    const file = await takenOut(page);
    expect(scenario('check', file)).toEqual({ status: 0, output: '' });
    const simulated = scenario('simulate', file, '--games', '200', '--seed', '1', '--json');
    expect(JSON.parse(simulated.output)).toHaveProperty('endings');
    const game = await browser.open({ ...WIDE, reducedMotion: 'reduce' });
    await unfold(game, 'Other crises');
    await game.getByLabel('Open a file').setInputFiles(file);
    await game.getByRole('button', { name: /^Sit down as/ }).click();
    await playTo(game, 'floor');
    await photograph(game, 'authoring, floor');
    await playTo(game, 'verdict');
    await photograph(game, 'authoring, verdict');
    expect((await heading(game).textContent())?.length).toBeGreaterThan(3);
  },
);
