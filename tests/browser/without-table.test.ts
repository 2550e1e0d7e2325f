import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../helpers/browser.ts';
import { answer, button, linkTo, MALI, playTo, reach, status, TUTORIAL } from '../helpers/play.ts';

const browser = useBrowser();
const DESKTOP = { width: 1440, height: 900 } as const;

const NO_TABLE = 'This browser cannot draw the table.';
const LOST_TABLE = 'The drawing of the table stopped.';

/** Plays what is left of the round and into the next one; gives what the page says of it. */
async function playOn(page: Page): Promise<string | null> {
  await playTo(page, 'consequences');
  await answer(page);
  await reach(page, 'dispatch');
  return await status(page).textContent();
}

const takeCanvas = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });

const blockEngine = (page: Page): Promise<unknown> =>
  page.route(/\/engine-[^/]+\.js$/, (route) => route.abort());

test('without any canvas the game says so and is played in words', async () => {
  const prepare = takeCanvas;
  const page = await browser.open({ ...DESKTOP, address: linkTo(MALI), prepare });
  await page.getByText(NO_TABLE).waitFor();
  expect(await playOn(page)).toMatch(/^Round 2 of/);
});

test('without the engine the game says so and is played in words', async () => {
  const address = linkTo(TUTORIAL);
  const prepare = blockEngine;
  const expected = /Failed to load resource.*engine-/;
  const page = await browser.open({ ...DESKTOP, address, prepare, expected });
  await page.getByText(NO_TABLE).waitFor();
  expect(await playOn(page)).toMatch(/^Round 2 of/);
});

/** Makes the emulated graphics processor pass for a real one, so that WebGL draws the table. */
const passForHardware = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const UNMASKED_RENDERER = 0x9246;
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      prototype.getParameter = new Proxy(Reflect.get(prototype, 'getParameter'), {
        apply: (asked, context, [name]: [number]): unknown =>
          name === UNMASKED_RENDERER ? 'A real one' : Reflect.apply(asked, context, [name]),
      });
    }
  });

test('when WebGL is lost in the middle the game says so, goes on, and can draw again', async () => {
  const page = await browser.open({
    ...DESKTOP,
    address: linkTo(MALI),
    prepare: passForHardware,
    expected: /WebGL|context/i,
  });
  const canvas = page.locator('.table-frame[data-state="drawn"] canvas');
  await canvas.waitFor();
  await playTo(page, 'floor');
  const lost = await canvas.evaluate((one: HTMLCanvasElement) => {
    const context = one.getContext('webgl') ?? one.getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  });
  expect(lost).toBe(true);
  await page.getByText(LOST_TABLE).waitFor();
  await playOn(page);
  await button(page, 'Draw it again').click();
  await canvas.waitFor();
  expect(await page.getByText(LOST_TABLE).count()).toBe(0);
});

test('when WebGL comes back the table is drawn again where the game stands', async () => {
  const page = await browser.open({
    ...DESKTOP,
    address: linkTo(MALI),
    reducedMotion: 'reduce',
    prepare: passForHardware,
    expected: /WebGL|context/i,
  });
  const canvas = page.locator('.table-frame[data-state="drawn"] canvas');
  await canvas.waitFor();
  await playTo(page, 'pledge');
  await canvas.evaluate(async (one: HTMLCanvasElement) => {
    const context = one.getContext('webgl') ?? one.getContext('webgl2');
    const loss = context?.getExtension('WEBGL_lose_context');
    const lost = new Promise((resolve) => one.addEventListener('webglcontextlost', resolve));
    loss?.loseContext();
    await lost;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    loss?.restoreContext();
  });
  await canvas.waitFor();
  await expect.poll(() => page.getByText(LOST_TABLE).count()).toBe(0);
  expect(await page.locator('#table canvas').count()).toBe(1);
  expect(await playOn(page)).toMatch(/^Round 2 of/);
});

describe('on a machine without WebGL', () => {
  const bare = useBrowser('--disable-gpu', '--disable-software-rasterizer');

  test('the table is drawn all the same, and played', async () => {
    const page = await bare.open({ ...DESKTOP, address: linkTo(MALI) });
    const webgl = await page.evaluate(() => document.createElement('canvas').getContext('webgl'));
    expect(webgl).toBeNull();
    await page.locator('.table-frame[data-state="drawn"] canvas').waitFor();
    expect(await playOn(page)).toMatch(/^Round 2 of/);
  });
});
