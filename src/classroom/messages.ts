import type { Command } from '../rules/commands.ts';
import { LIMITS } from '../session/protocol.ts';
import type { ClientMessage, ClientMessages, Part } from '../session/protocol.ts';
import type { Refused } from '../session/remote-types.ts';
import type { Core } from './core.ts';
import type { PersonMeta } from './meta.ts';
import { cleanLine } from './names.ts';
import { peopleAt, rename } from './roster.ts';

type Outcome = Refused | null;
type StudentMessage = Exclude<ClientMessage, 'ask' | 'here' | 'ping' | 'order'>;

const refuse = (refused: Refused['refused']): Refused => ({ refused });

const IN_CORRIDOR: ReadonlySet<Command['type']> = new Set<Command['type']>([
  'offer',
  'accept',
  'decline',
  'counter',
  'promise',
  'leave-corridor',
]);

const partFor = (command: Command): Part =>
  IN_CORRIDOR.has(command.type) ? 'negotiator' : 'speaker';

/** Whether this is somebody else's part, and they are there to do it. */
export const isOthersPart = (core: Core, person: PersonMeta, part: Part): boolean =>
  person.part !== part &&
  peopleAt(core.meta, person.seat ?? '').some(
    (one) => one !== person && one.part === part && core.isHere(one.id),
  );

const isRunning = ({ meta }: Core): boolean =>
  meta.stage === 'briefing' || meta.stage === 'playing';

const command = (core: Core, person: PersonMeta, message: ClientMessages['command']): Outcome => {
  const { game, meta } = core;
  if (person.seat === null) return refuse('no-seat');
  if (game === null || !isRunning(core)) return refuse('not-now');
  if (meta.pausedWith !== null) return refuse('paused');
  if (message.command.type === 'proceed') return refuse('teacher-only');
  if (isOthersPart(core, person, partFor(message.command))) return refuse('not-your-part');
  const refusal = game.host.submit(person.seat, message.command, message.question);
  if (refusal === null) core.settle();
  return refusal;
};

const file = (core: Core, person: PersonMeta, message: ClientMessages['file']): Outcome => {
  const { game, meta } = core;
  const { seat } = person;
  if (seat === null) return refuse('no-seat');
  if (game === null || !isRunning(core)) return refuse('not-now');
  if (isOthersPart(core, person, 'speaker')) return refuse('not-your-part');
  if (message.command !== null && message.command.seat !== seat) return refuse('not-your-seat');
  if (message.round !== game.host.debate.round) return refuse('stale-question');
  if (message.command === null) delete meta.filed[seat];
  else meta.filed[seat] = { round: message.round, command: message.command };
  core.touch();
  core.settle();
  return null;
};

const predict = (core: Core, person: PersonMeta, { ending }: { ending: string }): Outcome => {
  const { game, meta, playable } = core;
  if (game === null || !isRunning(core) || game.host.debate.round > 1) return refuse('not-now');
  if (!playable.model.scenario.endings.some(({ id }) => id === ending)) {
    return refuse('bad-message');
  }
  meta.predictions[person.id] = ending;
  core.touch();
  return null;
};

const VOTING: readonly string[] = ['pledge', 'tour', 'consequences'];

const explain = (core: Core, person: PersonMeta, typed: string): Outcome => {
  const { game, meta } = core;
  const { seat, name } = person;
  if (seat === null) return refuse('no-seat');
  const debate = game?.host.debate;
  if (debate === undefined || !VOTING.includes(debate.phase)) return refuse('not-now');
  const text = cleanLine(typed, LIMITS.explanation);
  const { round } = debate;
  const others = meta.explanations.filter((one) => one.person !== person.id || one.round !== round);
  const mine = text === '' ? [] : [{ round, seat, name, text, person: person.id }];
  meta.explanations = [...others, ...mine];
  core.touch();
  return null;
};

const article = (core: Core, person: PersonMeta, message: ClientMessages['article']): Outcome => {
  const { game, meta } = core;
  const { seat } = person;
  if (seat === null) return refuse('no-seat');
  if (game === null || !core.isFallen(seat)) return refuse('not-the-press');
  const { round } = game.host.debate;
  const headline = cleanLine(message.headline, LIMITS.headline);
  const text = cleanLine(message.text, LIMITS.article);
  const others = meta.articles.filter((one) => one.person !== person.id || one.round !== round);
  const mine = headline === '' ? [] : [{ round, seat, headline, text, person: person.id }];
  meta.articles = [...others, ...mine];
  core.touch();
  return null;
};

const moved = (core: Core, person: PersonMeta, message: ClientMessages['moved']): Outcome => {
  const { meta } = core;
  if (meta.stage !== 'debrief') return refuse('not-now');
  const text = cleanLine(message.text, LIMITS.moved);
  const mine = { person: person.id, by: message.by, text, seat: person.seat ?? '' };
  meta.moved = [...meta.moved.filter((one) => one.person !== person.id), mine];
  core.touch();
  return null;
};

const handOver = (
  core: Core,
  person: PersonMeta,
  message: ClientMessages['hand-over'],
): Outcome => {
  const other = core.personOf(message.to);
  if (person.seat === null) return refuse('no-seat');
  if (other === undefined || other === person || other.seat !== person.seat) {
    return refuse('no-such-person');
  }
  if (person.part !== message.part) return refuse('not-your-part');
  const { part } = other;
  other.part = person.part;
  person.part = part;
  core.touch();
  return null;
};

const ready = (core: Core, person: PersonMeta, isReady: boolean): Outcome => {
  if (isReady) core.ready.add(person.id);
  else core.ready.delete(person.id);
  core.changed();
  return null;
};

const renamed = (core: Core, person: PersonMeta, name: string): Outcome => {
  if (!rename(core.meta, person, name)) return refuse('name-empty');
  core.touch();
  return null;
};

/** What a student's message does; the name has been matched with its message by the schema. */
export const act = <Name extends StudentMessage>(
  core: Core,
  person: PersonMeta,
  name: Name,
  message: ClientMessages[Name],
): Outcome => {
  const of = { name, message } as {
    [One in StudentMessage]: { name: One; message: ClientMessages[One] };
  }[StudentMessage];
  switch (of.name) {
    case 'command':
      return command(core, person, of.message);
    case 'file':
      return file(core, person, of.message);
    case 'ready':
      return ready(core, person, of.message.ready);
    case 'predict':
      return predict(core, person, of.message);
    case 'explain':
      return explain(core, person, of.message.text);
    case 'article':
      return article(core, person, of.message);
    case 'moved':
      return moved(core, person, of.message);
    case 'hand-over':
      return handOver(core, person, of.message);
    case 'rename':
      return renamed(core, person, of.message.name);
  }
};
