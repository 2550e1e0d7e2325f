/** Plays with the keyboard alone, and notes where a person would lose their way. */
import type { Locator, Page } from 'playwright-core';
import type { Touch } from './play.ts';

/** One stop of the Tab key. */
interface Stop {
  readonly name: string;
  /** The stop takes up room on the page and is not hidden. */
  readonly visible: boolean;
  /** Something round it shows that it has the focus. */
  readonly marked: boolean;
}

export interface Keyboard {
  readonly touch: Touch;
  /** Tab, or Shift and Tab, until a thing has the focus. */
  readonly walk: (thing: Locator) => Promise<void>;
  readonly walkBack: (thing: Locator) => Promise<void>;
  /** Stops at which a person would not see where they are. */
  readonly lost: readonly string[];
  /** The most presses of Tab that one step took. */
  readonly longest: () => number;
}

const FAR = 120;

const stopAt = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body)
      return { name: 'page', visible: true, marked: true };
    const { width, height } = element.getBoundingClientRect();
    const shown = element.checkVisibility({ visibilityProperty: true });
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const marked = around.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one ?? element);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    });
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return {
      name: `${element.tagName} ${name === '' ? element.id : name}`,
      visible: width > 0 && height > 0 && shown,
      marked,
    };
  });

const holdsFocus = (thing: Locator): Promise<boolean> =>
  thing.evaluate((element) => {
    const active = document.activeElement;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio')
      return element === active;
    return active instanceof HTMLInputElement && active.name === element.name;
  });

/** Tab to a thing, arrows to one radio button among others, Space or Enter to press it. */
export function keyboardOf(page: Page): Keyboard {
  const lost: string[] = [];
  let longest = 0;
  const walkBy =
    (key: string) =>
    async (thing: Locator): Promise<void> => {
      let presses = 0;
      for (; !(await holdsFocus(thing)); presses += 1) {
        if (presses > FAR) throw new Error(`Tab never reached ${String(thing)}`);
        await page.keyboard.press(key);
        const { name, visible, marked } = await stopAt(page);
        if (!visible || !marked) lost.push(name);
      }
      longest = Math.max(longest, presses);
    };
  const walk = walkBy('Tab');
  const touch: Touch = async (thing) => {
    await thing.waitFor();
    await walk(thing);
    if ((await thing.getAttribute('type')) === 'radio') return await choose(page, thing);
    await page.keyboard.press(longest % 2 === 0 ? 'Enter' : 'Space');
  };
  return { touch, walk, walkBack: walkBy('Shift+Tab'), lost, longest: () => longest };
}

async function choose(page: Page, radio: Locator): Promise<void> {
  for (let presses = 0; !(await radio.isChecked()); presses += 1) {
    if (presses > FAR) throw new Error(`The arrows never reached ${String(radio)}`);
    await page.keyboard.press('ArrowDown');
  }
}
