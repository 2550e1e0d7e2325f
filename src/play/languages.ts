import { recall, remember } from '../keeping/device.ts';
import { storeOf } from '../screen/store.ts';
import type { Scenario } from '../scenario/schema.ts';
import { loadScenario } from './catalogue.ts';

const FILES = import.meta.glob<Scenario>('../../scenarios/*/locales/*.yaml', { import: 'default' });

const fileOf = (id: string, language: string): string =>
  `../../scenarios/${id}/locales/${language}.yaml`;

/** The languages that a crisis of the catalogue has been translated to. */
export const translationsOf = (id: string): readonly string[] =>
  Object.keys(FILES).flatMap((path) => {
    const language = path.split('/').at(-1)?.replace('.yaml', '') ?? '';
    return path === fileOf(id, language) ? [language] : [];
  });

const NAME = 'language';
const kept = recall(NAME);

/** The language in which crises are read on this device, where they have been translated to it; null for their own. */
export const language = storeOf<string | null>(typeof kept === 'string' ? kept : null);

/** Chooses it, here and on this device. */
export function setLanguage(wanted: string | null): void {
  language.set(wanted);
  remember(NAME, wanted);
}

/**
 * A crisis as it is read: what is played stays the original. A crisis that is not the one that comes with the game is read as
 * it is, and so is one whose translation does not arrive.
 */
export async function toldOf(scenario: Scenario, wanted = language.get()): Promise<Scenario> {
  const load = wanted === null ? undefined : FILES[fileOf(scenario.id, wanted)];
  if (load === undefined || (await loadScenario(scenario.id)) !== scenario) return scenario;
  return await load().catch(() => scenario);
}
