import { senses } from '../screen/senses.ts';
import type { Cue } from '../table/options.ts';

type Sounds = ReturnType<(typeof import('../table/sounds.ts'))['openSounds']>;

/** Plays cues while sound is asked for; what makes it is fetched the first time. Gives the way to end it. */
export function listenFor(): { readonly cue: (cue: Cue) => void; readonly end: () => void } {
  let sounds: Sounds | null = null;
  const close = (): void => {
    sounds?.close();
    sounds = null;
  };
  const follow = (on: boolean): void => {
    if (!on) return close();
    import('../table/sounds.ts').then(
      ({ openSounds }) => {
        if (!senses.sound.get() || sounds !== null) return;
        sounds = openSounds();
        sounds.play('speech');
      },
      () => senses.sound.set(false),
    );
  };
  const unwatch = senses.sound.watch(follow);
  if (senses.sound.get()) follow(true);
  return {
    cue: (cue) => sounds?.play(cue),
    end: () => {
      unwatch();
      close();
    },
  };
}
