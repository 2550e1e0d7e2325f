import { namesOf } from '../desk/names.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Ballot, BallotOption, BallotTask } from '../session/show-of-hands.ts';
import { capital, listOf, signed, stop } from '../words/numbers.ts';
import { STANCE } from '../words/stance.ts';
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

/** What an option of a vote does and costs; empty where its name says all. */
export const optionTold = (scenario: Scenario, ballot: Ballot, option: BallotOption): string => {
  const { plan, save } = scenario.prologue;
  const { id, cost } = option;
  const names = namesOf(scenario);
  switch (ballot.task) {
    case 'warnings':
      return preparing(id === 'plan' ? plan : save);
    case 'call':
      return id === 'wait' ? capital(STANCE.waiting(cost ?? 0)) : cost === null ? '' : priced(cost);
    case 'pledge':
      return option.open ? sending(names.assets(ballot.seat, option.assets), cost ?? 0) : '';
    case 'frame':
      return names.find.verb(id)?.text ?? '';
    case 'floor':
    case 'corridor':
      return '';
  }
};

const priced = (cost: number): string => stop(STANCE.cost(cost));

const sending = (assets: readonly string[], cost: number): string =>
  `${stop(assets.length === 0 ? STANCE.nothing : listOf(assets))} ${priced(cost)}`;

const preparing = ({ text, standing }: Scenario['prologue']['plan']): string =>
  standing === 0 ? text : `${text} ${signed(standing)} ${STANCE.standingWord}.`;

/** Where the sentence of the call names the asset. */
const ASSET = '{asset}';

/** What the room is to know before it raises hands. */
export const ballotTold = (scenario: Scenario, { seat, task, options }: Ballot): string => {
  if (task !== 'call') return HANDS.tasks[task];
  const [called = ''] = options.find(({ id }) => id === 'send')?.assets ?? [];
  const asset = called === '' ? '' : namesOf(scenario).asset(seat, called);
  return scenario.prologue.call.text.replace(ASSET, asset);
};
