/** The scenario studio as its tests use it. */
import type { Locator, Page } from 'playwright-core';
import { frame } from './play.ts';

export const STUDIO = 'studio.html';
export const SMALL = 'The Cold Winter';

export const editor = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Text of the scenario' });
export const problems = (page: Page): Locator => page.getByRole('region', { name: 'Problems' });

/** Starts a draft from a scenario that comes with the game, and waits until it is read. */
export async function startFrom(page: Page, title = SMALL): Promise<void> {
  await page.getByRole('button', { name: title }).click();
  await page.locator('[data-state="read"]').waitFor({ state: 'attached' });
}

/** Lets a file fall on the page, as somebody drags it there. */
export async function dropFile(page: Page, content: readonly number[] | string): Promise<void> {
  await page.evaluate((given) => {
    const part = typeof given === 'string' ? given : new Uint8Array(given);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([part], 'x.yaml'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, content);
}

/** Goes to a thing of the outline, and to the end of the line it is on. */
export async function jumpTo(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Outline' }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await editor(page).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('End');
}

/** Waits until a page's own function is true, frame by frame. */
export async function until(page: Page, holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await frame(page);
}
