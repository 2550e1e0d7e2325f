import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readGameFile } from '../../src/keeping/game-file.ts';
import { framesOf } from '../helpers/lesson-frames.ts';
import { codeOn, moveTo, PHONE, press, useLessonRoom } from '../helpers/lesson-room.ts';

const room = useLessonRoom();
const MINUTE = 60_000;

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    press(page, button),
  ]);
  const stream = await file.createReadStream();
  const parts: unknown[] = await stream.toArray();
  return { name: file.suggestedFilename(), text: parts.map(String).join('') };
}

const commandsIn = (text: string): unknown =>
  (JSON.parse(text) as { record: { commands: unknown } }).record.commands;

test(
  'the debrief asks first, counts then, shows the class its own game, and tells history last',
  { timeout: 8 * MINUTE },
  async () => {
    const teacher = await room.teach(1, 'tutorial-3-rounds');
    const code = codeOn(teacher);
    const ana = await room.join(code, 'Ana', PHONE);
    const wall = await room.wall(code);
    await press(teacher, 'Start');
    await ana.locator('.seat-title').waitFor();
    await ana.getByRole('combobox', { name: 'Choose an ending' }).selectOption({ index: 1 });
    await press(ana, 'Make this my guess');
    await ana.getByText(/^Your guess:/).waitFor();
    await moveTo(teacher, /The debrief/);
    await ana.getByLabel('A speech').check();
    await ana.getByRole('textbox', { name: /In a sentence/ }).fill('It was said plainly.');
    await press(ana, 'Send');
    await wall.getByText('It was said plainly.').waitFor();
    expect(await wall.getByRole('heading', { name: /expected in round 1/ }).count()).toBe(0);

    await press(teacher, 'Reveal: What the table counted');
    await wall.getByRole('heading', { name: /expected in round 1/ }).waitFor();
    await wall.getByText('this is what came').waitFor();
    await ana.getByRole('heading', { name: 'How your own capital came out of it' }).waitFor();
    await ana.getByText(/^Your guess in round 1:/).waitFor();

    await press(teacher, 'Reveal: Your game, looked at again');
    await wall.getByRole('heading', { name: 'Your game, looked at again' }).waitFor();
    await teacher
      .getByText(/^1000 futures played from each round/)
      .waitFor({ timeout: 4 * MINUTE });
    const before = framesOf(wall).join('');
    // Nothing that was found, and nothing it was found from, has gone to the wall unasked.
    for (const word of ['played', 'otherwise', 'commands', 'seed']) {
      expect(before).not.toContain(word);
    }

    await press(teacher, 'Reveal: How likely each ending was');
    await wall.locator('.endings-chart').waitFor();
    await wall.getByText(/^What came:/).waitFor();
    await press(teacher, 'Reveal: Decisions that mattered');
    await wall.locator('.wall-shown .decision, .wall-shown > p').first().waitFor();
    expect(await wall.locator('.wall-shown button').count()).toBe(0);
    await press(teacher, 'Reveal: Which argument moved whom');
    await wall.locator('.arguments').waitFor();
    await press(teacher, 'Reveal: The case for abstaining');
    await wall.getByRole('heading', { name: 'Our own homes first' }).waitFor();
    await press(teacher, 'How likely each ending was');
    await wall.locator('.endings-chart').waitFor();
    await press(teacher, 'What happened then');
    await wall.getByText(/no history to compare/).waitFor();
    expect(framesOf(wall).join('')).not.toContain('seed');

    const lesson = await saved(teacher, 'Everything as a file (JSON)');
    const [game] = await Promise.all([
      teacher.context().waitForEvent('page'),
      press(teacher, 'Play on in a new tab'),
    ]);
    await game.getByText(/^Round 3 of 3/).waitFor();
    await game.getByRole('button', { name: 'Continue', exact: true }).click();
    await game.getByText('Read what happened').waitFor({ state: 'hidden' });
    await teacher.getByText(/^The table is set for/).waitFor();
    const after = await saved(teacher, 'Everything as a file (JSON)');
    expect(commandsIn(after.text)).toEqual(commandsIn(lesson.text));
  },
);

test(
  'a lesson ended early is analysed, taken away and deleted all the same',
  { timeout: 8 * MINUTE },
  async () => {
    const teacher = await room.teach(1, 'tutorial-3-rounds');
    const code = codeOn(teacher);
    const ana = await room.join(code, 'Anastasia', PHONE);
    const wall = await room.wall(code);
    await press(teacher, 'Start');
    await moveTo(teacher, /the reveal/);
    await press(teacher, 'End the game, go to the debrief');
    await press(teacher, 'Press again to confirm');
    await teacher.getByText('The game was ended early').waitFor();
    await ana.getByLabel('A deal in the corridor').check();
    await ana.getByRole('textbox', { name: /In a sentence/ }).fill('We have no gas to spare.');
    await press(ana, 'Send');
    await teacher.getByText('We have no gas to spare.').waitFor();

    const bare = await saved(teacher, 'Everything as a file (JSON)');
    expect(bare.name).toBe(`folded-arms-${code}.json`);
    expect(bare.text).toContain('We have no gas to spare.');
    expect(bare.text).not.toContain('Anastasia');
    expect(bare.text).not.toContain('"seed"');
    expect(commandsIn(bare.text)).not.toEqual([]);
    const written = await saved(teacher, 'What the class wrote, for a spreadsheet (CSV)');
    expect(written.text.split('\r\n')).toHaveLength(3);
    expect(written.text).not.toContain('Anastasia');
    const ledger = await saved(teacher, 'Ledger for a spreadsheet (CSV)');
    expect(ledger.text).toMatch(/^round,number,of,/);
    const game = await saved(teacher, 'The game, to be opened and replayed alone (JSON)');
    expect(readGameFile(game.text)).toMatchObject({ ok: true });
    await teacher.getByLabel('With the names of the students').check();
    const named = await saved(teacher, 'Everything as a file (JSON)');
    expect(JSON.parse(named.text)).toMatchObject({ people: [{ name: 'Anastasia' }] });

    await press(teacher, 'How likely each ending was');
    await wall.locator('.endings-chart').waitFor({ timeout: 4 * MINUTE });
    await wall.getByText(/there is no ending to compare with/).waitFor();

    await teacher.getByText(/It is deleted on .+, 30 days after/).waitFor();
    await press(teacher, 'Delete everything now');
    expect(await teacher.locator('.teach').count()).toBe(1);
    await press(teacher, 'Press again to confirm');
    for (const page of [teacher, wall, ana]) await page.getByText(/lesson is over/i).waitFor();
  },
);
