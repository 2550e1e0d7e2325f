import type { Scenario } from '../scenario/schema.ts';
import { LINKS } from '../words/keeping.ts';
import type { Address, ExtraName } from './address.ts';
import { planFrom, readAddress, readExtra } from './address.ts';
import { beginGame, fetchRules } from './begin.ts';
import type { Running } from './begin.ts';
import { firstScenario, loadScenario } from './catalogue.ts';
import type { Trouble } from './trouble.ts';
import { latestSave, unusableSaves } from './shelf.ts';
import type { Shelved } from './shelf.ts';

export type Page =
  | { readonly at: 'loading' }
  | {
      readonly at: 'front';
      readonly scenario: Scenario;
      readonly save: Shelved | null;
      readonly seats: boolean;
      /** Saves that could not be used, for download. */
      readonly unusable: readonly string[];
    }
  | { readonly at: 'extra'; readonly name: ExtraName; readonly scenario: Scenario }
  | { readonly at: 'game'; readonly running: Running }
  | { readonly at: 'problem'; readonly problem: Trouble };

const linkTrouble = (sentence: string): Page => ({
  at: 'problem',
  problem: { title: LINKS.title, lines: [sentence, LINKS.wayOut] },
});

/** The page an address stands for. */
export async function pageFor(search: string): Promise<Page> {
  const name = readExtra(search);
  const address = readAddress(search);
  if (name === null) return await gamePage(address);
  const id = address?.scenario ?? firstScenario();
  const scenario = await loadScenario(id);
  return scenario === null
    ? linkTrouble(LINKS.scenario(id.slice(0, 40)))
    : { at: 'extra', name, scenario };
}

/** The game of a link: one already begun on this device goes on. */
async function gamePage(address: Address | null): Promise<Page> {
  if (address === null) return await openingPage(firstScenario());
  fetchRules();
  const scenario = await loadScenario(address.scenario);
  if (scenario === null) {
    const save = await latestSave();
    if (save?.plan.scenario.id === address.scenario)
      return await continued(address, save.plan.scenario);
    return linkTrouble(LINKS.scenario(address.scenario.slice(0, 40)));
  }
  return await continued(address, scenario);
}

async function continued(address: Address, scenario: Scenario): Promise<Page> {
  const checked = planFrom(address, scenario);
  return 'problem' in checked
    ? linkTrouble(checked.problem)
    : { at: 'game', running: await beginGame({ plan: checked.plan }) };
}

export async function openingPage(id: string): Promise<Page> {
  const [scenario, save] = await Promise.all([loadScenario(id), latestSave()]);
  if (scenario === null) throw new Error(`no scenario ${id}`);
  return { at: 'front', scenario, save, seats: false, unusable: await unusableSaves() };
}
