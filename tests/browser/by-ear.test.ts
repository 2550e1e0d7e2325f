import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { PLAIN, useBrowser } from '../helpers/browser.ts';
import { answer, linkTo, moved, phaseOf, question, TUTORIAL } from '../helpers/play.ts';
import type { Touch } from '../helpers/play.ts';
import { prepareEars, Transcript } from '../helpers/play-ears.ts';
import { keyboardOf } from '../helpers/play-keyboard.ts';
import type { Keyboard } from '../helpers/play-keyboard.ts';

const browser = useBrowser();

/** Where the main button is: under its own name before the first round. */
const ENDS = ['What to do next', 'Before the crisis', 'The call'];

/** What a person calls a thing. */
const nameOf = (thing: Locator): Promise<string> =>
  thing.evaluate((one) => {
    const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : undefined;
    return (label ?? one.textContent ?? '').trim();
  });

/** Presses a thing by keyboard, and writes down what was pressed. */
const pressedBy =
  (keyboard: Keyboard, transcript: Transcript): Touch =>
  async (thing) => {
    const name = await nameOf(thing);
    await keyboard.touch(thing);
    transcript.press(name);
  };

/** Plays to the verdict by keyboard; writes down what is heard and what is pressed. */
async function playByEar(page: Page): Promise<string> {
  const transcript = new Transcript(page);
  const keyboard = keyboardOf(page);
  let round = -1;
  for (let phase = await phaseOf(page); phase !== 'verdict'; phase = await phaseOf(page)) {
    if (phase === 'dispatch') round += 1;
    transcript.note(phase === 'dispatch' ? `round ${String(round + 1)}: dispatch` : phase);
    await transcript.hear(ENDS);
    if (phase === 'dispatch') await transcript.ask('s', 'Where things stand');
    const before = await question(page);
    await answer(page, pressedBy(keyboard, transcript), Math.max(0, round));
    await moved(page, before);
  }
  transcript.note('the verdict, the whole page');
  await page.getByText(/A bot in your seat/).waitFor();
  await transcript.readAll();
  expect(keyboard.lost).toEqual([]);
  return transcript.text();
}

test('a whole game by keyboard and by ear can be followed from its transcript', async () => {
  const address = linkTo(TUTORIAL);
  const page = await browser.open({ ...PLAIN, address, prepare: prepareEars });
  await page.locator('.game').waitFor();
  await expect(await playByEar(page)).toMatchFileSnapshot('../goldens/by-ear.txt');
});
