import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { visitEverything } from '../helpers/play-everywhere.ts';

const browser = useBrowser();

/** What axe finds wrong on a page, one line a finding. */
async function findings(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${where}: ${id} × ${nodes.length}: ${String(first?.target)} ${first?.html ?? ''}`;
  });
}

test.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('axe finds nothing on any page, $width wide', async (size) => {
  const found: string[] = [];
  await visitEverything(browser, size, async (page, where) => {
    found.push(...(await findings(page, where)));
  });
  expect(found).toEqual([]);
});

test('axe would find a page without a language', async () => {
  const page = await browser.open({ width: 1440, height: 900 });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  expect((await findings(page, 'opening')).join()).toContain('html-has-lang');
});
