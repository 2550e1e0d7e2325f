import type { Draft, DraftBox } from '../keeping/drafts.ts';
import type { Scenario } from '../scenario/schema.ts';
import { storeOf } from '../screen/store.ts';
import { examine } from '../simulation/doctor.ts';
import type { Findings } from '../simulation/doctor.ts';
import { openWard } from '../simulation/ward.ts';
import type { Order, Ward } from '../simulation/ward.ts';
import type { Moment } from '../simulation/pure/doctor/moment.ts';
import type { View } from '../view/types.ts';
import { webNurse } from '../simulation/web-nurse.ts';
import { workersHere } from '../simulation/web-player.ts';
import { openClerk, webDesk } from './clerk/clerk.ts';
import type { Clerk } from './clerk/clerk.ts';
import type { Change, Checked } from './clerk/messages.ts';
import type { Editor } from './editor.ts';
import { openSaver } from './saving.ts';
import type { Saved, Saver } from './saving.ts';

/** What the doctor says at one moment, and when it began. */
export interface Report {
  readonly findings: Findings;
  readonly changes: number;
  /** Seconds until all games were played, or until now. */
  readonly seconds: number;
  /** The text has changed since, or has errors. */
  readonly old: boolean;
}

const PAUSE = 250;
const LONGEST_READING = 6000;
const LONGEST_ERRAND = 8000;
/** Charts are drawn anew so often, not with every answer. */
const BETWEEN_REPORTS = 120;

const browserAlarm = {
  set: (then: () => void, after: number) => window.setTimeout(then, after),
  clear: (alarm: number) => clearTimeout(alarm),
};

/** A ward of web workers with a limit for each errand. */
export const newWard = (nurses = workersHere()): Ward =>
  openWard({ nurses, make: webNurse, alarm: browserAlarm, patience: LONGEST_ERRAND });

export const newClerk = (): Clerk =>
  openClerk({ make: webDesk, alarm: browserAlarm, patience: LONGEST_READING });

/** One draft being written: its text, what is wrong with it, what the doctor says, and whether it is kept. */
export class Workshop {
  readonly clerk = newClerk();
  readonly checked = storeOf<Checked | null>(null);
  /** The last version without errors. */
  readonly sound = storeOf<Scenario | null>(null);
  readonly state = storeOf<'reading' | 'read' | 'stuck'>('reading');
  readonly report = storeOf<Report | null>(null);
  readonly saved = storeOf<Saved>({ state: 'saving' });
  readonly draft: Draft;
  readonly box: DraftBox | null;
  readonly saver: Saver;
  private editor: Editor | null = null;
  private kept: string;
  private readonly ward = newWard();
  /** A nurse apart, so that the table need not wait for the doctor. */
  private readonly window = newWard(1);
  private alarm = 0;
  private edits = 0;
  private editedAt = -Infinity;
  private reported = 0;

  constructor(draft: Draft, box: DraftBox | null) {
    this.draft = draft;
    this.box = box;
    this.kept = draft.text;
    const { saved } = this;
    this.saver = openSaver({ box, draft, saved, text: () => this.text(), now: Date.now });
    if (box !== null) saved.set({ state: 'saved', at: draft.savedAt });
  }

  text(): string {
    return this.editor?.text() ?? this.kept;
  }

  hold(editor: Editor): void {
    this.editor = editor;
    void this.check();
  }

  /** The text outlives its editor. */
  letGo(): void {
    this.kept = this.text();
    this.editor = null;
  }

  /** Called at every edit: what was under way is worthless now. */
  edited(): void {
    this.edits += 1;
    this.editedAt = performance.now();
    this.state.set('reading');
    this.stopDoctor();
    this.saver.changed();
    clearTimeout(this.alarm);
    this.alarm = window.setTimeout(() => void this.check(), PAUSE);
  }

  /** Milliseconds since the last edit. */
  sinceEdit(): number {
    return performance.now() - this.editedAt;
  }

  replace(text: string): void {
    this.editor?.replace(text);
  }

  goTo(from: number, to?: number): void {
    this.editor?.goTo(from, to);
  }

  /** Makes a form's change in the text; false where it cannot be made. */
  async change(change: Change): Promise<boolean> {
    const text = this.text();
    const edits = await this.clerk.ask('edit', { text, change });
    if (edits === null || edits.length === 0 || this.text() !== text) return false;
    this.editor?.apply(edits);
    return true;
  }

  /** Shows a moment of a game of this scenario. */
  look(scenario: Scenario, moment: Moment, hear: (view: View) => void): void {
    const done: Order['done'] = (result) => {
      if (result?.kind === 'view') hear(result.of);
    };
    this.window.admit(scenario, [{ errand: { kind: 'view', moment }, done }]);
  }

  apply(edits: Parameters<Editor['apply']>[0]): void {
    this.editor?.apply(edits);
  }

  end(): void {
    this.saver.flush();
    clearTimeout(this.alarm);
    this.clerk.end();
    this.ward.end();
    this.window.end();
  }

  private async check(): Promise<void> {
    const { edits } = this;
    const checked = await this.clerk.ask('check', { text: this.text() });
    if (edits !== this.edits) return;
    if (checked === null) {
      this.editor?.show([]);
      this.state.set('stuck');
      return;
    }
    this.editor?.show(checked.problems);
    this.checked.set(checked);
    this.state.set('read');
    if (checked.scenario === null) return;
    this.sound.set(checked.scenario);
    this.saver.rename(checked.scenario.title);
    this.examine(checked.scenario);
  }

  private stopDoctor(): void {
    this.ward.stop();
    const last = this.report.get();
    if (last !== null && !last.old) this.report.set({ ...last, old: true });
  }

  private examine(scenario: Scenario): void {
    const begun = performance.now();
    let played: number | null = null;
    this.reported = 0;
    examine(this.ward, scenario, (findings) => {
      const now = performance.now();
      if (findings.chart.games >= findings.wanted) played ??= now;
      if (findings.left > 0 && now - this.reported < BETWEEN_REPORTS) return;
      this.reported = now;
      const seconds = ((played ?? now) - begun) / 1000;
      this.report.set({ findings, changes: findings.changes, seconds, old: false });
    });
  }
}
