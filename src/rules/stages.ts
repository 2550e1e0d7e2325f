/** Where a delegation stands between its first thought and help that has arrived. */
export const STAGES = ['undecided', 'mandate', 'announced', 'delivered', 'fallen'] as const;
export type StageName = (typeof STAGES)[number];
export const FALLEN = STAGES.indexOf('fallen');

/** What can happen to a delegation; the chart in `debate/delegation.ts` says what follows. */
export const STAGE_EVENTS = [
  'announces',
  'awaits parliament',
  'parliament agrees',
  'help arrives',
  'government falls',
] as const;
export type StageEvent = (typeof STAGE_EVENTS)[number];

/** The delegation chart as a table: the stage after each event, by stage and event index. */
export type StageTable = readonly (readonly number[])[];

export const stageAfter = (table: StageTable, stage: number, event: StageEvent): number =>
  table[stage]![STAGE_EVENTS.indexOf(event)]!;
