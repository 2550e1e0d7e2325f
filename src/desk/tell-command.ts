import type { Command } from '../rules/commands.ts';
import type { Scenario } from '../scenario/schema.ts';
import { DEEDS } from '../words/decisions.ts';
import type { CommandWords, Deed } from '../words/decisions.ts';
import { namesOf } from './names.ts';
import type { Names } from './names.ts';

const NOTHING: CommandWords = { item: '', items: [], seat: '', yes: false, asks: '' };

function wordsOf(names: Names, command: Command, partner: string): Partial<CommandWords> {
  switch (command.type) {
    case 'prepare':
      return { yes: command.plan };
    case 'speak':
    case 'rebut':
      return { item: names.card(command.card) };
    case 'influence':
      return {
        item: names.card(command.card),
        seat: names.seat(command.target),
        yes: command.way === 'towards',
      };
    case 'pledge':
      return { items: names.assets(command.seat, command.assets) };
    case 'frame':
      return { item: names.verb(command.verb) };
    case 'support':
    case 'hold-out':
    case 'stand-aside':
    case 'amend':
      return { item: names.dossier(command.dossier) };
    case 'set-agenda':
      return { items: command.dossiers.map(names.dossier) };
    case 'offer':
      return {
        seat: names.seat(command.to),
        item: names.good(command.seat, command.gives),
        asks: names.good(command.to, command.asks),
      };
    case 'counter':
      return {
        item: names.good(command.seat, command.gives),
        asks: names.good(partner, command.asks),
      };
    case 'promise':
      return { item: names.stance(command.stance) };
    case 'stay-silent':
    case 'seek-mandate':
    case 'accept':
    case 'decline':
    case 'leave-corridor':
    case 'proceed':
      return {};
  }
}

const deeds: Readonly<Record<Command['type'], Deed>> = DEEDS;

/** What a command did, after “you”; `partner` is whose offer a counter-offer answers, where that is known. */
export function tellDeed(
  scenario: Scenario,
  command: Command,
  partner: string | null = null,
): string {
  const words = wordsOf(namesOf(scenario), command, partner ?? '');
  return deeds[command.type].did({ ...NOTHING, ...words });
}

/** What a command would do, after “to”. */
export function tellWould(scenario: Scenario, command: Command): string {
  return deeds[command.type].would({ ...NOTHING, ...wordsOf(namesOf(scenario), command, '') });
}
