import type { DeclineReason } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { LedgerLine, LogEntry, LogKind, TurningPoint } from '../view/types.ts';
import { CAUSES, LEDGER_SUBJECTS } from '../words/ledger.ts';
import type { CauseWords } from '../words/ledger.ts';
import { LOG, LOG_REASONS } from '../words/log.ts';
import type { LogWords } from '../words/log.ts';
import { capital, listOf } from '../words/numbers.ts';
import { TURNING } from '../words/turning.ts';
import type { TurningWords } from '../words/turning.ts';
import { namesOf } from './names.ts';
import type { Names } from './names.ts';

type CauseId = LedgerLine['cause'];

const log: Readonly<Record<LogKind, (words: LogWords) => string>> = LOG;
const causes: Readonly<Record<CauseId, (words: CauseWords) => string>> = CAUSES;
const reasons: Readonly<Record<DeclineReason, string>> = LOG_REASONS;
const turning: Readonly<Record<TurningPoint['kind'], (words: TurningWords) => string>> = TURNING;

/** One log entry as a sentence. */
export function tellEntry(scenario: Scenario, entry: LogEntry): string {
  const names = namesOf(scenario);
  return capital(
    log[entry.kind]({
      seat: names.seat(entry.seat ?? ''),
      item: logItem(scenario, names, entry),
      seats: names.seats(entry.seats ?? []),
      from: names.stance(entry.from ?? ''),
      to: names.stance(entry.to ?? ''),
      by: entry.by ?? 0,
      gives: goodItem(names, entry.seat, entry.gives),
      asks: goodItem(names, entry.seats?.[0], entry.asks),
      reason: entry.reason === undefined ? '' : reasons[entry.reason],
    }),
  );
}

/** A good of a deal by what the scenario calls it; `giver` is who hands it over. */
const goodItem = (names: Names, giver = '', good = ''): string =>
  good === '' ? '' : names.good(giver, good);

function logItem(
  scenario: Scenario,
  names: Names,
  { kind, item = '', by = 0, seat = '', seats = [] }: LogEntry,
): string {
  switch (kind) {
    case 'spoke':
    case 'rebutted':
    case 'influenced':
      return names.card(item);
    case 'round-opened':
      return names.dispatch(item);
    case 'surprised':
      return names.surprise(item);
    case 'gap-filled':
    case 'gap-open':
      return names.kind(item);
    case 'verb-used':
      return names.verb(item);
    case 'held-out':
    case 'supported':
    case 'stood-aside':
    case 'adopted':
    case 'blocked':
    case 'amended':
    case 'went-along':
      return names.dossier(item);
    case 'arrived':
      return listOf(names.assets(seat, seats));
    case 'warned':
      return warning(names, item, by);
    case 'hint':
      return names.find.setting(item)?.hint ?? item;
    case 'shown':
      return names.find.setting(item)?.shown ?? item;
    case 'ended':
      return scenario.endings.find((ending) => ending.id === item)?.title ?? item;
    case 'prepared':
    case 'stayed-silent':
    case 'mandate-sought':
    case 'mandate-granted':
    case 'mandate-refused':
    case 'pledge-changed':
    case 'government-fell':
    case 'offered':
    case 'offer-declined':
    case 'came-to-terms':
    case 'promised':
    case 'promise-kept':
    case 'promise-broken':
      return item;
  }
}

function warning(names: Names, gauge: string, place: number): string {
  const warnings = names.find.gauge(gauge)?.warnings ?? [];
  return warnings[place]?.text ?? names.gauge(gauge);
}

/** What a ledger line is about, for example a gauge or the standing of a seat. */
export function tellSubject(scenario: Scenario, of: LedgerLine['of']): string {
  const names = namesOf(scenario);
  if (of.kind === 'gauge') return LEDGER_SUBJECTS.gauge(names.gauge(of.id));
  if (of.kind === 'position') {
    return LEDGER_SUBJECTS.position(names.seat(of.id), names.dossier(of.dossier ?? ''));
  }
  return LEDGER_SUBJECTS[of.kind](names.seat(of.id));
}

/** The named cause of a ledger line. */
export function tellCause(scenario: Scenario, line: LedgerLine): string {
  const names = namesOf(scenario);
  const seat = line.seat === undefined ? '' : names.seat(line.seat);
  return capital(causes[line.cause]({ seat, item: causeItem(names, line) }));
}

function causeItem(names: Names, { cause, seat, item = '' }: LedgerLine): string {
  if (item === '') return '';
  const byCause: Partial<Record<CauseId, (id: string) => string>> = {
    speech: names.card,
    rebuttal: names.card,
    influence: names.card,
    preaching: names.card,
    applause: names.card,
    dispatch: names.dispatch,
    theatre: names.theatre,
    'gap-filled': names.kind,
    'gap-open': names.kind,
    verb: names.verb,
    conclusions: names.dossier,
    'standing-aside': names.dossier,
    deal: (good) => goodItem(names, seat, good),
    post: names.post,
    promise: names.stance,
    amendment: names.dossier,
    'roll-call': names.dossier,
    surprise: names.surprise,
    computed: (id) => (names.find.need(id) ? names.need(id) : names.dossier(id)),
  };
  return (byCause[cause] ?? ((id: string) => id))(item);
}

/** One turning point as a sentence. */
export function tellTurning(scenario: Scenario, point: TurningPoint): string {
  const names = namesOf(scenario);
  return capital(
    turning[point.kind]({
      seat: names.seat(point.seat ?? ''),
      item: turningItem(names, point),
      to: names.stance(point.to ?? ''),
      gauge: point.gauge === undefined ? '' : names.gauge(point.gauge),
      by: point.by,
      seats: names.seats(point.seats ?? []),
    }),
  );
}

function turningItem(names: Names, { kind, item = '' }: TurningPoint): string {
  switch (kind) {
    case 'speech':
      return names.card(item);
    case 'gap-filled':
    case 'gap-open':
      return names.kind(item);
    case 'verb':
      return names.verb(item);
    case 'dispatch':
      return names.dispatch(item);
    case 'adopted':
      return names.dossier(item);
    case 'stance':
    case 'fall':
      return item;
  }
}
