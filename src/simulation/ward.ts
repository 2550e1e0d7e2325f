import type { Scenario } from '../scenario/schema.ts';
import type { DoctorAnswered, Errand, MakeNurse, Nurse, Result } from './doctor-messages.ts';

/** A clock's part that the ward needs; handed in, so that tests can hold it. */
export interface Alarm {
  readonly set: (then: () => void, milliseconds: number) => number;
  readonly clear: (alarm: number) => void;
}

/** An errand and who wants to hear of it; null where it broke down or took too long. */
export interface Order {
  readonly errand: Errand;
  readonly done: (result: Result | null) => void;
}

/** Several nurses with one queue, for one scenario at a time: a new one makes all that is under way worthless. */
export interface Ward {
  readonly admit: (scenario: Scenario, orders: readonly Order[]) => void;
  readonly add: (orders: readonly Order[]) => void;
  /** Drops what waits; what is under way is not listened to. */
  readonly stop: () => void;
  readonly end: () => void;
}

interface Bed {
  nurse: Nurse;
  id: number | null;
  order: Order | null;
  alarm: number;
  /** The admission that its nurse has been told of. */
  knows: number;
}

/**
 * Milliseconds after which the others join the first nurse in a new scenario: on two cores, two at once at the end of
 * every short pause leave nothing for whoever goes on typing.
 */
const JOINING = 400;

interface Options {
  readonly nurses: number;
  readonly make: MakeNurse;
  readonly alarm: Alarm;
  /** The longest that one errand may take, in milliseconds. */
  readonly patience: number;
}

export function openWard({ nurses, make, alarm, patience }: Options): Ward {
  const beds: Bed[] = [];
  let queue: Order[] = [];
  let scenario: Scenario | null = null;
  let admission = 0;
  let asked = 0;

  const finish = (bed: Bed, result: Result | null): void => {
    const { order } = bed;
    alarm.clear(bed.alarm);
    bed.id = null;
    bed.order = null;
    // The next errand is on its way before anybody looks at what came of this one.
    give(bed);
    order?.done(result);
  };
  const replace = (bed: Bed): void => {
    bed.nurse.end();
    bed.nurse = hire(bed);
    bed.knows = 0;
    finish(bed, null);
  };
  const hire = (bed: Bed): Nurse => {
    const hear = ({ id, result }: DoctorAnswered): void => {
      if (bed.id === id) finish(bed, result);
    };
    return make(hear, () => {
      if (bed.order !== null) replace(bed);
    });
  };
  const give = (bed: Bed): void => {
    const order = queue.shift();
    if (order === undefined || scenario === null) return;
    if (bed.knows !== admission) bed.nurse.ask({ type: 'open', scenario });
    bed.knows = admission;
    bed.order = order;
    bed.id = asked += 1;
    bed.alarm = alarm.set(() => replace(bed), patience);
    bed.nurse.ask({ type: 'run', id: bed.id, errand: order.errand });
  };
  const begin = (bed: Bed): void => {
    if (bed.order === null) give(bed);
  };
  for (let index = 0; index < nurses; index++) {
    const bed = { id: null, order: null, alarm: 0, knows: 0 } as unknown as Bed;
    bed.nurse = hire(bed);
    beds.push(bed);
  }
  const add = (orders: readonly Order[]): void => {
    queue.push(...orders);
    for (const [place, bed] of beds.entries()) {
      if (place === 0 || bed.knows === admission) begin(bed);
      else alarm.set(() => begin(bed), JOINING);
    }
  };
  const stop = (): void => {
    queue = [];
    // A nurse under way still answers; nobody listens, and only then is it given more.
    for (const bed of beds) if (bed.order) bed.order = { ...bed.order, done: () => undefined };
  };
  return {
    admit: (next, orders) => {
      stop();
      scenario = next;
      admission += 1;
      add(orders);
    },
    add,
    stop,
    end: () => {
      stop();
      for (const bed of beds) {
        alarm.clear(bed.alarm);
        bed.nurse.end();
      }
      beds.length = 0;
    },
  };
}
