import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { scenarioHash } from '../debate/record.ts';
import type { GameRecord } from '../debate/record.ts';
import { SOON } from '../play/analyse.ts';
import type { Source } from '../play/analyse.ts';
import { useAnalysis } from '../play/use-analysis.ts';
import type { Analysed } from '../play/use-analysis.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { LessonLink } from '../session/remote.ts';
import { chancesIn, clearest } from './shown.ts';

/** The analysis of the class's game on this device. */
export interface ClassAnalysis {
  readonly analysed: Analysed;
  /** The game's record; null until it is here, and where the pages do not fit it. */
  readonly record: GameRecord | null;
  /** The server gave no record, or one of another version of the crisis. */
  readonly refused: boolean;
  /** Begins, or begins anew. */
  readonly start: () => void;
}

type Asked = GameRecord | 'refused' | null;

/** The record of the lesson's game; asked for again at every turn. */
function useRecord(link: LessonLink, scenario: Scenario, turn: number): Asked {
  const [asked, setAsked] = useState<Asked>(null);
  const session = link.session();
  useEffect(() => {
    if (session === null) return undefined;
    let wanted = true;
    const take = async (): Promise<void> => {
      const answer = await session.ask({ about: 'record' });
      if (!wanted) return;
      const record = 'record' in answer ? answer.record : null;
      const fits = record !== null && record.scenario.hash === scenarioHash(scenario);
      setAsked(fits ? record : 'refused');
    };
    void take();
    return () => {
      wanted = false;
    };
  }, [session, scenario, turn]);
  return asked;
}

/** Hands what was found to the room, which shows each part at its step. */
function usePublishing(link: LessonLink, scenario: Scenario, analysed: Analysed): void {
  const { state, rounds, mattered } = analysed;
  const isOver = state === 'done' || state === 'stopped';
  const isShaped = rounds.length > 0 && rounds.every(({ tally }) => tally.played >= SOON);
  useEffect(() => {
    if (!isShaped && !(isOver && rounds.length > 0)) return;
    void link.send('order', { order: { type: 'publish-chances', rounds: chancesIn(rounds) } });
  }, [isShaped, isOver]);
  useEffect(() => {
    if (mattered === null) return;
    const decisions = clearest(scenario, mattered);
    void link.send('order', { order: { type: 'publish-decisions', decisions } });
  }, [mattered]);
}

/** Works the analysis out as soon as the debrief begins, unless the room has it from before. */
export function useClassAnalysis(link: LessonLink, scenario: Scenario): ClassAnalysis {
  const debrief = link.debrief();
  const isKept = debrief !== null && debrief.chances !== null && debrief.decisions !== null;
  const [turn, setTurn] = useState(isKept ? 0 : 1);
  const asked = useRecord(link, scenario, turn);
  const record = asked === 'refused' ? null : asked;
  const source = useMemo(
    (): Source | null =>
      record === null || turn === 0 ? null : { scenario, record, whose: 'class' },
    [record, turn],
  );
  const analysed = useAnalysis(source);
  usePublishing(link, scenario, analysed);
  const start = useCallback(() => setTurn((was) => was + 1), []);
  return { analysed, record, refused: asked === 'refused', start };
}
