import { loadModel } from '../debate/load.ts';
import type { Model } from '../rules/model.ts';
import type { Answered, Asked } from './messages.ts';
import { playBatch } from './pure/futures.ts';

/** The working end of a player: keeps the crisis it was opened with and answers batches. */
export const answerer = () => {
  let model: Model | null = null;
  return (asked: Asked): Answered | null => {
    if (asked.type === 'open') {
      model = loadModel(asked.scenario, asked.rule);
      return null;
    }
    if (model === null) throw new Error('a batch came before its crisis');
    return { id: asked.id, codes: playBatch(model, asked.batch) };
  };
};
