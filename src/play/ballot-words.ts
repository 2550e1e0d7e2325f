import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Ballot, BallotTask } from '../session/show-of-hands.ts';
import { HANDS } from '../words/together.ts';

const FLOOR: Readonly<Record<string, string>> = HANDS.floor;

/** What an option of a vote is called. */
export const optionName = (scenario: Scenario, task: BallotTask, id: string): string => {
  const { plan, save, call } = scenario.prologue;
  const names = namesOf(scenario);
  switch (task) {
    case 'warnings':
      return id === 'plan' ? plan.name : save.name;
    case 'call':
      return id === 'send' ? call.send : call.wait;
    case 'floor':
      return FLOOR[id] ?? id;
    case 'corridor':
      return id === 'nothing' ? HANDS.promiseNothing : HANDS.promise(names.stance(id));
    case 'pledge':
      return names.stance(id);
    case 'frame':
      return names.verb(id);
  }
};

/** Where the sentence of the call names the asset. */
const ASSET = '{asset}';

/** What the room is to know before it raises hands. */
export const ballotTold = (scenario: Scenario, { seat, task, options }: Ballot): string => {
  if (task !== 'call') return HANDS.tasks[task];
  const [called = ''] = options.find(({ id }) => id === 'send')?.assets ?? [];
  const asset = called === '' ? '' : namesOf(scenario).asset(seat, called);
  return scenario.prologue.call.text.replace(ASSET, asset);
};
