import type { Command } from '../rules/commands.ts';
import { openOffersTo } from '../rules/corridor.ts';
import { MANDATE, SOLIDARITY } from '../rules/debate.ts';
import type { Debate } from '../rules/debate.ts';
import { verbIsOpen } from '../rules/decide.ts';
import type { Model } from '../rules/model.ts';
import { onCourse } from './courses.ts';
import type { Course } from './courses.ts';
import { optionsOf } from './pledging.ts';
import type { Bias } from './temperaments.ts';

/** A seat that looks ahead from the question before it, at what the table shows. */
export interface Outlook {
  readonly model: Model;
  readonly debate: Debate;
  readonly seat: number;
  readonly table: Debate;
}

/** Something a seat may say now, and how it would go on from there. */
export interface Candidate {
  readonly commands: readonly Command[];
  readonly course: Course;
}

/** As diplomats go on. */
const USUAL: Course = { mask: -1, manner: {}, presses: false };

/** Arguing, dealing and declaring for help, and against it, whatever one leans to. */
const FOR: Bias = { leans: 300 };
const AGAINST: Bias = { leans: -300 };

/** Working on others, with a pledge kept to the end. */
const pressingWith = (mask: number): Course => ({ mask, manner: FOR, presses: true });

/** Whether the seat has chosen less than all: it has pledged, and no parliament is in its way. */
const hasChosen = ({ debate, seat }: Outlook): boolean => {
  const state = debate.mandate[seat];
  return debate.round > 1 && state !== MANDATE.asked && state !== MANDATE.refused;
};

/** What the seat means to send: what stands once it has chosen, until then all that it may. */
const meant = (outlook: Outlook): number => {
  const { debate, model, seat } = outlook;
  const { allowedMask, packages } = model.assets[seat]!;
  return hasChosen(outlook)
    ? debate.pledged[seat]! & allowedMask
    : Math.max(0, packages[SOLIDARITY]!);
};

/** What a course has the seat say now. Whoever thinks aloud throws dice of its own, never the game's. */
const along = ({ debate, model, seat, table }: Outlook, course: Course): Candidate => ({
  commands: onCourse(course)(model, { ...debate, seed: 1 }, seat, table),
  course,
});

/** Answers that differ in nothing that comes after them. */
const plainly = (outlook: Outlook, ...answers: readonly (readonly Command[])[]): Candidate[] => {
  const course = pressingWith(meant(outlook));
  return answers.map((commands) => ({ commands, course }));
};

const idOf = ({ model, seat }: Outlook): string => model.scenario.actors[seat]!.id;

const preparations = (outlook: Outlook): Candidate[] => {
  const seat = idOf(outlook);
  return plainly(
    outlook,
    ...[true, false].map((plan) => [{ type: 'prepare', seat, plan } as const]),
  );
};

/** What was asked for, and nothing. */
const callAnswers = (outlook: Outlook): Candidate[] => {
  const { debate, model, seat: own } = outlook;
  const seat = idOf(outlook);
  const asked = model.assets[own]!.ids[debate.called[own]!];
  const sent = asked === undefined ? [[]] : [[asked], []];
  return plainly(outlook, ...sent.map((assets) => [{ type: 'pledge', seat, assets } as const]));
};

const speeches = (outlook: Outlook): Candidate[] => {
  const mask = meant(outlook);
  return [pressingWith(mask), { ...USUAL, mask }, { ...USUAL, mask, manner: AGAINST }].map(
    (course) => along(outlook, course),
  );
};

const talks = (outlook: Outlook): Candidate[] => {
  const seat = idOf(outlook);
  const [offer] = openOffersTo(outlook.debate, outlook.seat);
  const pressed = along(outlook, pressingWith(meant(outlook)));
  const [usual] = plainly(outlook, along(outlook, USUAL).commands);
  if (offer === undefined) {
    return [pressed, usual!, ...plainly(outlook, [{ type: 'leave-corridor', seat }])];
  }
  const no: Command = { type: 'decline', seat, offer, reason: 'not-now' };
  return [pressed, usual!, ...plainly(outlook, [{ type: 'accept', seat, offer }], [no])];
};

const verbs = (outlook: Outlook): Candidate[] => {
  const { debate, model } = outlook;
  const { actor, verbs: all } = model.scenario.framework!;
  const open = all.filter((_, index) => verbIsOpen(model, debate, index));
  const moves = open.map(({ id }) => [{ type: 'frame', seat: actor, verb: id } as const]);
  return [along(outlook, USUAL), ...plainly(outlook, ...moves)];
};

/** What it means to send, and each other pledge worth a thought: kept to the end. */
const pledges = (outlook: Outlook): Candidate[] => {
  const { debate, model, seat, table } = outlook;
  const bound = debate.bound[seat]!;
  const masks = new Set([meant(outlook) | bound, ...optionsOf(model, table, seat, bound)]);
  return [...masks].map((mask) => along(outlook, pressingWith(mask)));
};

const answers = (outlook: Outlook): Candidate[] => {
  switch (outlook.debate.phase) {
    case 'warnings':
      return preparations(outlook);
    case 'call':
      return callAnswers(outlook);
    case 'floor':
      return speeches(outlook);
    case 'corridor':
      return talks(outlook);
    case 'pledge':
      return outlook.seat === outlook.model.framework ? verbs(outlook) : pledges(outlook);
    case 'dispatch':
    case 'tour':
    case 'consequences':
    case 'verdict':
      return [];
  }
};

/** A handful of answers worth trying, no two alike with the same to follow; first what keeps to the seat's stance. */
export const candidatesFor = (outlook: Outlook): Candidate[] => {
  const list = answers(outlook);
  const said = list.map((candidate) => JSON.stringify(candidate));
  return list.filter((_, place) => said.indexOf(said[place]!) === place);
};
