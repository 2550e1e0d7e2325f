import { senses } from '../screen/senses.ts';
import type { Cue } from '../table/options.ts';
import type { Sounds } from '../table/sounds.ts';

/** Plays cues while sound is asked for; what makes it is fetched the first time. */
export class Ears {
  private sounds: Sounds | null = null;
  private readonly unwatch: () => void;

  constructor() {
    this.unwatch = senses.sound.watch((on) => this.follow(on));
    if (senses.sound.get()) void this.open(false);
  }

  readonly cue = (cue: Cue): void => this.sounds?.play(cue);

  end(): void {
    this.unwatch();
    this.close();
  }

  private follow(on: boolean): void {
    if (on) void this.open(true);
    else this.close();
  }

  /** Where it has just been asked for, a first sound at once tells that it works. */
  private async open(asked: boolean): Promise<void> {
    try {
      const { openSounds } = await import('../table/sounds.ts');
      if (!senses.sound.get() || this.sounds !== null) return;
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
