/** Plays futures of the positions it is handed, in a thread of its own. */
import { parentPort } from 'node:worker_threads';
import { agreements, randomPosition } from './core-positions.ts';
import { modelOf } from './core.ts';

const model = modelOf('mali-2013');
const SEATS = ['DE', 'GB', 'PL', 'IE', 'SE'] as const;

parentPort?.on('message', (number: number) => {
  const position = randomPosition(model, number, SEATS[number % SEATS.length]);
  parentPort?.postMessage(agreements(model, position, { few: 500, many: 5000 }), []);
});
