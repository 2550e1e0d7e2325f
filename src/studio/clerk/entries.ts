import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import type { Entry } from './messages.ts';
import { OUTLINED } from './outlined.ts';

const textOf = (map: YAMLMap, field: string): string => {
  const value: unknown = map.get(field);
  return typeof value === 'string' ? value : '';
};

/** Every thing of the file that has an id, with the place where it begins; the file may be unsound. */
export const entriesOf = (tree: Document): Entry[] =>
  OUTLINED.flatMap((list) => {
    const found: unknown = tree.get(list, true);
    if (!isSeq(found)) return [];
    return found.items.flatMap((item): Entry[] => {
      if (!isMap(item) || !item.range) return [];
      const id = textOf(item, 'id');
      const name = textOf(item, 'name') || textOf(item, 'title') || textOf(item, 'text') || id;
      const key = item.items[0]?.key;
      const from = isScalar(key) && key.range ? key.range[0] : item.range[0];
      return [{ list, id, name, from }];
    });
  });
