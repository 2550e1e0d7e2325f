import { senses } from '../screen/senses.ts';
import type { Cue } from '../table/options.ts';
import type { Sounds } from '../table/sounds.ts';

/** Plays cues while sound is asked for; what makes it is fetched the first time. */
export class Ears {
  private sounds: Sounds | null = null;
  private readonly unwatch: () => void;

  constructor() {
    this.unwatch = senses.sound.watch((on) => this.follow(on));
    this.follow(senses.sound.get());
  }

  readonly cue = (cue: Cue): void => this.sounds?.play(cue);

  end(): void {
    this.unwatch();
    this.close();
  }

  private follow(on: boolean): void {
    if (on) void this.open();
    else this.close();
  }

  /** A first sound at once tells that it works. */
  private async open(): Promise<void> {
    try {
      const { openSounds } = await import('../table/sounds.ts');
      if (!senses.sound.get() || this.sounds !== null) return;
      this.sounds = openSounds();
      this.sounds.play('speech');
    } catch {
      senses.sound.set(false);
    }
  }

  private close(): void {
    this.sounds?.close();
    this.sounds = null;
  }
}
