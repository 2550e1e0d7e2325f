/** What a student's phone loads, from the code to the first corridor: all it needs to play. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Response } from 'playwright-core';
import { startClassroom } from '../../src/classroom/server.ts';
import type { Classroom } from '../../src/classroom/server.ts';
import { build, isStale } from '../build.ts';
import { DIST, inRoot } from '../paths.ts';
import { siteIn } from '../serve.ts';
import { withBrowser } from './chromium.ts';
import type { Figure } from './report.ts';

const KILOBYTE = 1000;
const MOST = 110;
const PHONE = { width: 390, height: 844 };

/** A file that came over the line. */
export interface Loaded {
  readonly name: string;
  readonly bytes: number;
}

/** Flags are pictures that come as they scroll into view. */
const FLAG = /\/flags\/[a-z]{2}\.svg$/;

const counts = (response: Response): boolean =>
  response.status() === 200 && response.url().startsWith('http') && !FLAG.test(response.url());

async function sizeOf(response: Response): Promise<Loaded> {
  const { responseBodySize } = await response.request().sizes();
  return { name: new URL(response.url()).pathname.slice(1), bytes: responseBodySize };
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

async function teach(browser: Browser, { url, secret }: Server): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${url}teach#${secret}`);
  await page.getByRole('combobox', { name: 'Crisis' }).selectOption('mali-2013');
  await press(page, 'Open the lesson');
  await page.getByRole('heading', { name: 'Your controls' }).waitFor();
  return page;
}

async function moveToCorridor(teacher: Page, phone: Page): Promise<void> {
  const talks = phone.locator('.corridor select').first();
  for (let steps = 0; steps < 30 && !(await talks.isVisible()); steps += 1) {
    const stage = await phone.locator('.seat-header .fine').textContent();
    await teacher.locator('.controls button.primary').click();
    await phone.waitForFunction(
      (was) =>
        document.querySelector('.seat-header .fine')?.textContent !== was ||
        document.querySelector('.corridor select') !== null,
      stage,
    );
  }
  await talks.waitFor();
}

interface Server {
  readonly url: string;
  readonly secret: string;
}

async function play(browser: Browser, server: Server): Promise<Loaded[]> {
  const teacher = await teach(browser, server);
  const code = new URL(teacher.url()).hash.slice(1, 7);
  const phone = await (await browser.newContext({ viewport: PHONE })).newPage();
  const sizes: Promise<Loaded>[] = [];
  phone.on('response', (response) => {
    if (counts(response)) sizes.push(sizeOf(response));
  });
  await phone.goto(`${server.url}join#${code}`);
  await press(phone, 'Join');
  await phone.getByText(/^You are in/).waitFor();
  await press(teacher, 'Start');
  await phone.locator('.seat-header').waitFor();
  await moveToCorridor(teacher, phone);
  return await Promise.all(sizes);
}

async function withClassroom<T>(work: (server: Server) => Promise<T>): Promise<T> {
  if (isStale() && (await build(true)) !== 0) throw new Error('The site could not be built.');
  const folder = mkdtempSync(join(tmpdir(), 'folded-arms-'));
  let room: Classroom | undefined;
  try {
    const setup = { host: '127.0.0.1', port: 0, folder, scenarios: inRoot('scenarios') };
    room = await startClassroom({ ...setup, site: siteIn(DIST) });
    return await work({ url: `http://127.0.0.1:${String(room.port)}/`, secret: room.secret });
  } finally {
    await room?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every file a phone loads until it negotiates, on the largest scenario. */
export const phoneFiles = (): Promise<Loaded[]> =>
  withClassroom((server) => withBrowser((browser) => play(browser, server), []));

/** The same as a figure beside its budget. */
export async function phoneFigures(): Promise<Figure[]> {
  const files = await phoneFiles();
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return [{ name: 'a student’s phone in all', value: bytes / KILOBYTE, unit: 'kB', most: MOST }];
}
