/** How far a story has come: the picture once a beat is over. */
import type { Play } from './play.ts';
import type { Picture, TallyRow } from './picture.ts';
import type { Beat } from './story.ts';

/** The picture after a beat, so that a play can go on where a stage of another size was left. */
export function after(beat: Beat, { now, play }: { now: Picture; play: Play }): Picture {
  const { to } = play;
  switch (beat.kind) {
    case 'speech':
      return now;
    case 'terms':
      return { ...now, bonds: to.bonds };
    case 'arrive':
    case 'turn':
      return seated(now, to, beat.seat);
    case 'flights':
      return { ...now, cargo: to.cargo };
    case 'measures':
      return { ...now, gauges: to.gauges, front: to.front, telephone: to.telephone };
  }
}

function seated(now: Picture, to: Picture, id: string): Picture {
  const next = to.seats.find((seat) => seat.id === id);
  const seats = now.seats.map((seat) => (seat.id === id && next !== undefined ? next : seat));
  return { ...now, seats, tally: now.tally.map((row) => counted(row, seats)) };
}

/** The framework nation asks the others: it is not counted among the answers. */
function counted(row: TallyRow, seats: Picture['seats']): TallyRow {
  const holding = seats.filter(
    ({ body, framework, posture }) =>
      !framework && body !== 'fallen' && body !== 'absent' && posture === row.posture,
  );
  return { ...row, seats: holding.length };
}
