import { parentPort, workerData } from 'node:worker_threads';
import { loadModel } from '../../src/debate/load.ts';
import { workOut } from '../../src/simulation/pure/balance/tasks.ts';
import type { Task } from '../../src/simulation/pure/balance/tasks.ts';
import { scenarioOf } from './scenario.ts';

const scenario = scenarioOf(String(workerData));
const model = loadModel(scenario);
parentPort?.on('message', ({ place, task }: { readonly place: number; readonly task: Task }) => {
  const begun = performance.now();
  const counted = workOut(scenario, model, task);
  parentPort?.postMessage({ place, counted, seconds: (performance.now() - begun) / 1000 }, []);
});
