import type { Command } from '../rules/commands.ts';
import { openOffersTo } from '../rules/corridor.ts';
import type { Debate } from '../rules/debate.ts';
import { verbIsOpen } from '../rules/decide.ts';
import type { Model } from '../rules/model.ts';
import { onCourse } from './courses.ts';
import type { Course } from './courses.ts';
import { optionsOf } from './pledging.ts';

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
const USUAL: Course = { mask: -1, manner: {} };

/** Arguing, dealing and declaring for help, and against it, whatever one leans to. */
const ONE_WAY: readonly Course[] = [
  { mask: -1, manner: { leans: 300 } },
  { mask: -1, manner: { leans: -300 } },
];

/** What a course has the seat say now. Whoever thinks aloud throws dice of its own, never the game's. */
const along = ({ debate, model, seat, table }: Outlook, course: Course): Candidate => ({
  commands: onCourse(course)(model, { ...debate, seed: 1 }, seat, table),
  course,
});

const plainly = (...answers: readonly Command[]): Candidate[] =>
  answers.map((command) => ({ commands: [command], course: USUAL }));

const verbs = ({ model, debate }: Outlook): Candidate[] => {
  const { actor, verbs: all } = model.scenario.framework!;
  const open = all.filter((_, index) => verbIsOpen(model, debate, index));
  return plainly(...open.map(({ id }): Command => ({ type: 'frame', seat: actor, verb: id })));
};

/** Each pledge worth a thought, kept to the end. */
const pledges = (outlook: Outlook): Candidate[] => {
  const { debate, model, seat, table } = outlook;
  return optionsOf(model, table, seat, debate.bound[seat]).map((mask) =>
    along(outlook, { mask, manner: {} }),
  );
};

const talks = ({ debate, seat: own, model }: Outlook): Candidate[] => {
  const seat = model.scenario.actors[own]!.id;
  const [offer] = openOffersTo(debate, own);
  return offer === undefined
    ? plainly({ type: 'leave-corridor', seat })
    : plainly({ type: 'accept', seat, offer }, { type: 'decline', seat, offer, reason: 'not-now' });
};

const others = (outlook: Outlook): Candidate[] => {
  const { debate, model } = outlook;
  const seat = model.scenario.actors[outlook.seat]!.id;
  switch (debate.phase) {
    case 'warnings':
      return [true, false].flatMap((plan) => plainly({ type: 'prepare', seat, plan }));
    case 'floor':
      return ONE_WAY.map((course) => along(outlook, course));
    case 'corridor':
      return talks(outlook);
    case 'pledge':
      return outlook.seat === model.framework ? verbs(outlook) : pledges(outlook);
    case 'call':
      return plainly({ type: 'pledge', seat, assets: [] });
    case 'dispatch':
    case 'tour':
    case 'consequences':
    case 'verdict':
      return [];
  }
};

const unlike = (list: readonly Candidate[]): Candidate[] => {
  const said = list.map(({ commands }) => JSON.stringify(commands));
  return list.filter((_, place) => said.indexOf(said[place]!) === place);
};

/** The same list, beginning with whoever says what `first` says. */
const preferring = (first: Candidate, list: readonly Candidate[]): Candidate[] => {
  const said = JSON.stringify(first.commands);
  const same = list.filter(({ commands }) => JSON.stringify(commands) === said);
  return unlike([...same, ...list]);
};

/** A handful of answers worth trying, no two alike: first what a diplomat would say, then what differs clearly. */
export const candidatesFor = (outlook: Outlook): Candidate[] => {
  const usual = along(outlook, USUAL);
  return outlook.debate.phase === 'pledge'
    ? preferring(usual, others(outlook))
    : unlike([usual, ...others(outlook)]);
};
