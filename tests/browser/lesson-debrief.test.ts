import { expect, test } from 'vitest';
import { codeOn, moveTo, PHONE, press, useLessonRoom } from '../helpers/lesson-room.ts';

const room = useLessonRoom();

test('the debrief asks first, counts then, and tells history last', async () => {
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
  const [file] = await Promise.all([
    teacher.waitForEvent('download'),
    press(teacher, 'Record as a file (JSON)'),
  ]);
  expect(file.suggestedFilename()).toBe(`folded-arms-${code}.json`);
  const stream = await file.createReadStream();
  const text = (await stream.toArray()).join('');
  expect(text).toContain('"commands"');
  expect(text).not.toContain('"seed"');
});
