/**
 * Measures a classroom server on one processor, its clients on another: `npm run bench:classroom`, with
 * `-- --rooms 10,20,30,40 --seconds 20 --soak 200` to choose how many rooms are tried, for how long each, and how many
 * lessons the soak plays (0: none). Prints tables, or JSON with --json.
 */
import { parseArgs } from 'node:util';
import { joinFigures, soakFigures, loadFigures } from './bench/classroom/measures.ts';
import { type Figure, isOver, tableOf } from './bench/report.ts';

const { values } = parseArgs({
  options: {
    rooms: { type: 'string', default: '10,20,30,40,50,60' },
    seconds: { type: 'string', default: '20' },
    soak: { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
  },
});
const rooms = values.rooms.split(',').map(Number);
const soak = Number(values.soak);
const parts: readonly (readonly [heading: string, measure: () => Promise<Figure[]>])[] = [
  ['35 people join at once', joinFigures],
  ['27 students a room, each one message in 5 s', () => loadFigures(rooms, Number(values.seconds))],
  ...(soak > 0 ? [[`Memory over ${soak} lessons`, () => soakFigures(soak)] as const] : []),
];
const measured: Record<string, Figure[]> = {};
for (const [heading, measure] of parts) {
  const figures = await measure();
  measured[heading] = figures;
  if (!values.json) process.stdout.write(`${tableOf(heading, figures)}\n`);
}
if (values.json) process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`);
process.exitCode = Object.values(measured).flat().some(isOver) ? 1 : 0;
