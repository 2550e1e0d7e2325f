type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

/** The two outcomes that format 1 knew, with the way each was named. */
const NAMES = { direct: 'Direct help', training: 'Training' } as const;
const KNOWN = ['direct', 'training'] as const;

const historyOf = (actor: unknown): Fields | null =>
  isFields(actor) && isFields(actor['history']) ? actor['history'] : null;

/** An answer that was not known is left out. */
const answersOf = (history: Fields): Fields =>
  Object.fromEntries(
    KNOWN.flatMap((id) =>
      history[id] === undefined || history[id] === null ? [] : [[id, history[id]]],
    ),
  );

const withAnswers = (actor: unknown): unknown => {
  const history = historyOf(actor);
  if (!isFields(actor) || history === null) return actor;
  const { direct: _direct, training: _training, ...rest } = history;
  const outcomes = answersOf(history);
  const answered = Object.keys(outcomes).length > 0 ? { outcomes } : {};
  return { ...actor, history: { ...rest, ...answered } };
};

const isChannel = (content: Fields, id: string): boolean =>
  entriesOf(content['channels']).some((channel) => isFields(channel) && channel['id'] === id);

/**
 * Format 2 names its outcomes in the file and has each seat's answer under `history.outcomes`. Format 1 had two of them,
 * `direct` and `training`, which games showed in the channel of that name where there was one.
 */
export const toFormat2 = (content: Fields): Fields => {
  const actors = content['actors'];
  const stated = new Set(
    entriesOf(actors).flatMap((actor) => Object.keys(answersOf(historyOf(actor) ?? {}))),
  );
  const outcomes = KNOWN.filter((id) => stated.has(id)).map((id) => ({
    id,
    name: NAMES[id],
    ...(isChannel(content, id) ? { channel: id } : {}),
  }));
  return {
    ...content,
    ...(outcomes.length > 0 ? { outcomes } : {}),
    ...(Array.isArray(actors) ? { actors: actors.map(withAnswers) } : {}),
  };
};
