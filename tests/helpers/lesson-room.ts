/** A classroom server of a test file's own, and a class that comes in by clicking. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { DIST, inRoot } from '../../scripts/paths.ts';
import { siteIn } from '../../scripts/serve.ts';
import { startClassroom } from '../../src/classroom/server.ts';
import type { Classroom } from '../../src/classroom/server.ts';
import { keepingAnEye } from './lesson-frames.ts';
import { useBrowser } from './browser.ts';
import type { Opening, TestBrowser } from './browser.ts';

const HOST = 'classroom.test';
/** Other devices of a class reach the server by a name of the network, over plain http. */
const FLAG = `--host-resolver-rules=MAP ${HOST} 127.0.0.1`;

/** On a slow machine nobody is to be taken for idle. */
const LONG_ABSENCE = '600';

export type Size = Pick<Opening, 'width' | 'height'>;
export const PHONE: Size = { width: 390, height: 844 };
export const SMALL_PHONE: Size = { width: 320, height: 640 };
export const LAPTOP: Size = { width: 1440, height: 900 };
export const PROJECTOR: Size = { width: 1920, height: 1080 };

/** What a test does with its class. */
export interface LessonRoom {
  readonly browser: TestBrowser;
  readonly url: () => string;
  /** The server's secret: opens lessons, and any of them again. */
  readonly secret: () => string;
  readonly open: (address: string, size: Size, more?: Partial<Opening>) => Promise<Page>;
  /** The teacher's page with a new lesson open on it. */
  readonly teach: (heads: number, scenario?: string, size?: Size) => Promise<Page>;
  /** A student who has come in by the code. */
  readonly join: (code: string, name: string, size: Size) => Promise<Page>;
  readonly wall: (code: string) => Promise<Page>;
}

/** The code on the teacher's page, from its address. */
export const codeOn = (teacher: Page): string => new URL(teacher.url()).hash.slice(1, 7);

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Gives a test file its server and its browser; `prepare` may lay lessons into the server's folder before it starts. */
export function useLessonRoom(prepare?: (folder: string) => Promise<void>): LessonRoom {
  const browser = useBrowser(FLAG);
  const folder = mkdtempSync(join(tmpdir(), 'folded-arms-'));
  let room: Classroom | undefined;
  beforeAll(async () => {
    const scenarios = inRoot('scenarios');
    await prepare?.(folder);
    const site = siteIn(DIST);
    room = await startClassroom({ host: '127.0.0.1', port: 0, folder, scenarios, site });
  });
  afterAll(async () => {
    await room?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const url = (): string => `http://${HOST}:${String(room?.port ?? 0)}/`;
  const open: LessonRoom['open'] = (address, size, more = {}) =>
    browser.open({ ...size, address, site: url(), reducedMotion: 'reduce', ...more });
  return {
    browser,
    url,
    secret: () => room?.secret ?? '',
    open,
    async teach(heads, scenario = 'mali-2013', size = LAPTOP) {
      const page = await open(`teach#${room?.secret ?? ''}`, size);
      await page.getByRole('combobox', { name: 'Crisis' }).selectOption(scenario);
      await page.getByRole('spinbutton', { name: 'People present' }).fill(String(heads));
      await press(page, 'Open the lesson');
      await page.getByRole('heading', { name: 'Your controls' }).waitFor();
      await page.getByText('Settings', { exact: true }).last().click();
      const absence = page.getByRole('spinbutton', { name: /^Seconds until/ });
      await absence.fill(LONG_ABSENCE);
      await absence.blur();
      return page;
    },
    async join(code, name, size) {
      const page = await open('join', size);
      await page.getByRole('textbox', { name: 'Code' }).fill(code.toLowerCase());
      await page.getByRole('textbox', { name: 'Name' }).fill(name);
      await press(page, 'Join');
      await page.getByText(`You are in, ${name}.`).waitFor();
      return page;
    },
    wall: (code) => open(`screen#${code}`, PROJECTOR, { prepare: keepingAnEye }),
  };
}

/** The teacher moves the table on until it is at a phase, as the page's own words name it. */
export async function moveTo(teacher: Page, phase: RegExp): Promise<void> {
  const now = teacher.locator('.teach-header').getByText(phase);
  const next = teacher.locator('.controls button.primary');
  const stage = teacher.locator('.teach-header p.fine').first();
  for (let steps = 0; steps < 60 && !(await now.isVisible()); steps += 1) {
    const before = await stage.textContent();
    await next.click();
    await teacher.waitForFunction(
      (was) => document.querySelector('.teach-header p.fine')?.textContent !== was,
      before,
    );
  }
  await now.waitFor();
}
