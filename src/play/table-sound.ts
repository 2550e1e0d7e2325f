import { senses } from '../screen/senses.ts';
import type { Cue } from '../table/options.ts';
import type { Sounds } from '../table/sounds.ts';

/** What may be somebody's first touch of a page, by finger, mouse, key or screen reader. */
const TOUCHES = ['pointerdown', 'pointerup', 'keydown', 'click'] as const;

/** Plays cues while sound is asked for; what makes it is fetched the first time. */
export class Ears {
  private sounds: Sounds | null = null;
  private readonly unwatch: () => void;
  private readonly ending = new AbortController();

  constructor() {
    this.unwatch = senses.sound.watch((on) => this.follow(on));
    if (senses.sound.get()) void this.open(false);
  }

  readonly cue = (cue: Cue): void => this.sounds?.play(cue);

  end(): void {
    this.ending.abort();
    this.unwatch();
    this.close();
  }

  private follow(on: boolean): void {
    if (on) void this.open(true);
    else this.close();
  }

  /** Where it has just been asked for, a first sound at once tells that it works. */
  private async open(asked: boolean): Promise<void> {
    const { signal } = this.ending;
    try {
      const { openSounds } = await import('../table/sounds.ts');
      await firstTouch(signal);
      if (signal.aborted || !senses.sound.get() || this.sounds !== null) return;
      this.sounds = openSounds();
      if (asked) this.sounds.play('speech');
    } catch {
      senses.sound.set(false);
    }
  }

  private close(): void {
    this.sounds?.close();
    this.sounds = null;
  }
}

/** Browsers keep a page silent until somebody has touched it: sound kept on from an earlier visit waits for that. */
function firstTouch(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!navigator.userActivation.hasBeenActive) return;
      for (const touch of TOUCHES) removeEventListener(touch, look, true);
      resolve();
    };
    for (const touch of TOUCHES) addEventListener(touch, look, { capture: true, signal });
    look();
  });
}
