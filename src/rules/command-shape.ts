import { DECLINE_REASONS, STANCES, WAYS } from '../scenario/lists.ts';
import { COMMAND_TYPES } from './commands.ts';
import type { Command } from './commands.ts';

type Shape = (value: unknown) => boolean;

const ID = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;
const GOOD = /^[a-z]{4,10}\.[A-Za-z][A-Za-z0-9-]{0,39}$/;
const MOST_IDS = 8;
const MOST_SPEECHES = 99;

const id: Shape = (value) => typeof value === 'string' && ID.test(value);
const ids: Shape = (value) => Array.isArray(value) && value.length <= MOST_IDS && value.every(id);
const yesOrNo: Shape = (value) => typeof value === 'boolean';
const way: Shape = (value) => WAYS.some((known) => known === value);
const speech: Shape = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_SPEECHES;
const offer = speech;
const good: Shape = (value) => typeof value === 'string' && GOOD.test(value);
const stance: Shape = (value) => STANCES.some((known) => known === value);
const reason: Shape = (value) => DECLINE_REASONS.some((known) => known === value);

/** The fields of every command besides its type. */
const SHAPES: Readonly<Record<Command['type'], Readonly<Record<string, Shape>>>> = {
  prepare: { seat: id, plan: yesOrNo },
  speak: { seat: id, card: id },
  rebut: { seat: id, card: id, speech },
  influence: { seat: id, card: id, target: id, way },
  'stay-silent': { seat: id },
  'seek-mandate': { seat: id },
  pledge: { seat: id, assets: ids },
  frame: { seat: id, verb: id },
  support: { seat: id, dossier: id },
  'hold-out': { seat: id, dossier: id },
  'stand-aside': { seat: id, dossier: id },
  amend: { seat: id, dossier: id },
  'set-agenda': { seat: id, dossiers: ids },
  offer: { seat: id, to: id, gives: good, asks: good },
  accept: { seat: id, offer },
  decline: { seat: id, offer, reason },
  counter: { seat: id, offer, gives: good, asks: good },
  promise: { seat: id, stance },
  'leave-corridor': { seat: id },
  proceed: {},
};

/**
 * Whether something from outside has the shape of a command; whether it is legal is for the rules to say. Written by
 * hand because the host uses it, and a schema library is a quarter of what the game's page may weigh in code.
 */
export const isCommand = (value: unknown): value is Command => {
  if (typeof value !== 'object' || value === null) return false;
  const { type, ...fields } = value as Readonly<Record<string, unknown>>;
  const known = COMMAND_TYPES.find((name) => name === type);
  if (known === undefined) return false;
  const shapes = Object.entries(SHAPES[known]);
  return (
    Object.keys(fields).length === shapes.length &&
    shapes.every(([name, fits]) => Object.hasOwn(fields, name) && fits(fields[name]))
  );
};
