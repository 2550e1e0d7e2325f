import type { Command, Refusal, RefusalCode } from './commands.ts';
import { decideAgenda, decideAmend, decideDeclaration } from './decide-conclusions.ts';
import { decideCorridor } from './decide-corridor.ts';
import { DECLARED, MANDATE } from './debate.ts';
import type { Debate } from './debate.ts';
import type { Fact } from './facts.ts';
import { has } from './integers.ts';
import type { Model } from './model.ts';
import { canBeMoved } from './speeches.ts';
import { FALLEN } from './stages.ts';

type Decision = Refusal | readonly Fact[];

const refuse = (refused: RefusalCode, about?: string): Refusal =>
  about === undefined ? { refused } : { refused, about };

const decidePrepare = (model: Model, debate: Debate, seat: number, plan: boolean): Decision => {
  if (seat === model.framework) return refuse('not-asked');
  if (debate.planned[seat] !== -1) return refuse('already-answered');
  return [{ type: 'prepared', seat, planned: plan ? 1 : 0 }];
};

const mayTakeFloor = (debate: Debate, seat: number): Refusal | null =>
  debate.queue[debate.turn] === seat ? null : refuse('not-your-turn');

const cardInHand = (model: Model, debate: Debate, seat: number, id: string): number | Refusal => {
  const card = model.cardOf.get(id);
  if (card === undefined) return refuse('unknown-card', id);
  return debate.hands[seat]!.includes(card) ? card : refuse('not-in-hand', id);
};

const decideSpeak = (model: Model, debate: Debate, seat: number, id: string): Decision => {
  const turn = mayTakeFloor(debate, seat);
  if (turn) return turn;
  const card = cardInHand(model, debate, seat, id);
  if (typeof card !== 'number') return card;
  return [{ type: 'spoke', seat, card, rebuts: -1 }];
};

/** Whether `card` can answer a speech made with `other`: it pulls the other way or names it as countered. */
export const answers = (model: Model, card: number, other: number): boolean =>
  model.cards[card]!.counters.includes(other) ||
  model.cards[card]!.side !== model.cards[other]!.side;

const decideRebut = (
  model: Model,
  debate: Debate,
  seat: number,
  command: Extract<Command, { type: 'rebut' }>,
): Decision => {
  const turn = mayTakeFloor(debate, seat);
  if (turn) return turn;
  const card = cardInHand(model, debate, seat, command.card);
  if (typeof card !== 'number') return card;
  const speech = debate.speeches[command.speech];
  if (!speech || speech.target >= 0) return refuse('no-such-speech');
  if (speech.seat === seat) return refuse('own-speech');
  if (!answers(model, card, speech.card)) return refuse('same-side', command.card);
  return [{ type: 'spoke', seat, card, rebuts: command.speech }];
};

const decideInfluence = (
  model: Model,
  debate: Debate,
  seat: number,
  command: Extract<Command, { type: 'influence' }>,
): Decision => {
  const turn = mayTakeFloor(debate, seat);
  if (turn) return turn;
  const card = cardInHand(model, debate, seat, command.card);
  if (typeof card !== 'number') return card;
  const target = model.seatOf.get(command.target);
  if (target === undefined) return refuse('unknown-seat', command.target);
  if (!canBeMoved(model, debate, seat, target)) {
    return refuse('cannot-be-influenced', command.target);
  }
  return [{ type: 'influenced', seat, card, target, way: command.way === 'towards' ? 1 : -1 }];
};

const decideMandate = (debate: Debate, seat: number): Decision => {
  const state = debate.mandate[seat];
  if (state === MANDATE.notNeeded) return refuse('no-mandate-needed');
  if (state === MANDATE.asked || state === MANDATE.granted) return refuse('mandate-already-sought');
  if (debate.phase === 'pledge' && debate.sealed[seat] !== -1) return refuse('already-answered');
  return [{ type: 'mandate-sought', seat }];
};

/** The mask of named assets, or why one of them cannot be pledged. */
export const maskOf = (model: Model, seat: number, names: readonly string[]): number | Refusal => {
  const assets = model.assets[seat]!;
  let mask = 0;
  for (const name of names) {
    const index = assets.ids.indexOf(name);
    if (index < 0) return refuse('unknown-asset', name);
    const closed = assets.closed[index];
    if (closed) return refuse(closed, name);
    mask |= 1 << index;
  }
  return mask;
};

const decidePledge = (
  model: Model,
  debate: Debate,
  seat: number,
  names: readonly string[],
): Decision => {
  if (seat === model.framework) return refuse('framework-pledges-nothing');
  if (debate.sealed[seat] !== -1) return refuse('already-answered');
  const mask = maskOf(model, seat, names);
  if (typeof mask !== 'number') return mask;
  if (debate.phase === 'call' && mask !== 0 && mask !== 1 << debate.called[seat]!) {
    return refuse('not-asked');
  }
  const owed = debate.bound[seat]! & ~mask;
  if (debate.phase === 'pledge' && owed !== 0) {
    return refuse(
      'bound-by-deal',
      model.assets[seat]!.ids.find((_, index) => has(owed, index)),
    );
  }
  return [{ type: 'pledge-sealed', seat, mask }];
};

/** Whether the framework nation may choose this verb now. */
export const verbIsOpen = (model: Model, debate: Debate, verb: number): boolean =>
  model.verbs[verb]!.when(model, debate, model.framework);

const decideFrame = (model: Model, debate: Debate, seat: number, id: string): Decision => {
  if (seat !== model.framework) return refuse('framework-only');
  if (debate.sealedVerb !== -1) return refuse('already-answered');
  const verb = model.scenario.framework!.verbs.findIndex((entry) => entry.id === id);
  if (verb < 0) return refuse('unknown-verb', id);
  if (!verbIsOpen(model, debate, verb)) return refuse('verb-not-open', id);
  return [{ type: 'verb-sealed', seat, verb }];
};

const decideSeated = (
  model: Model,
  debate: Debate,
  seat: number,
  command: Exclude<Command, { type: 'proceed' }>,
): Decision => {
  switch (command.type) {
    case 'prepare':
      return decidePrepare(model, debate, seat, command.plan);
    case 'speak':
      return decideSpeak(model, debate, seat, command.card);
    case 'rebut':
      return decideRebut(model, debate, seat, command);
    case 'influence':
      return decideInfluence(model, debate, seat, command);
    case 'stay-silent':
      return mayTakeFloor(debate, seat) ?? [{ type: 'stayed-silent', seat }];
    case 'seek-mandate':
      return decideMandate(debate, seat);
    case 'pledge':
      return decidePledge(model, debate, seat, command.assets);
    case 'support':
      return decideDeclaration(model, debate, seat, command.dossier, DECLARED.supports);
    case 'hold-out':
      return decideDeclaration(model, debate, seat, command.dossier, DECLARED.holdsOut);
    case 'stand-aside':
      return decideDeclaration(model, debate, seat, command.dossier, DECLARED.standsAside);
    case 'amend':
      return decideAmend(model, debate, seat, command.dossier);
    case 'set-agenda':
      return decideAgenda(model, debate, seat, command.dossiers);
    case 'frame':
      return decideFrame(model, debate, seat, command.verb);
    case 'offer':
    case 'accept':
    case 'decline':
    case 'counter':
    case 'promise':
    case 'leave-corridor':
      return decideCorridor(model, debate, seat, command);
  }
};

/** What a command that the chart admits in this phase makes happen, or why it is refused. Changes nothing. */
export const decide = (model: Model, debate: Debate, command: Command): Decision => {
  if (command.type === 'proceed') return [];
  const seat = model.seatOf.get(command.seat);
  if (seat === undefined) return refuse('unknown-seat', command.seat);
  if (debate.stage[seat] === FALLEN) return refuse('fallen-government', command.seat);
  return decideSeated(model, debate, seat, command);
};
