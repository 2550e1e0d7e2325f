import { guideFrom, NEW_GUIDE } from '../desk/guide-steps.ts';
import type { GuideState } from '../desk/guide-steps.ts';
import { recall, remember } from '../keeping/device.ts';
import { storeOf } from '../screen/store.ts';

const NAME = 'guide';

/** How far the notes of the first game have come on this device. */
export const guide = storeOf(guideFrom(recall(NAME)));

export function setGuide(state: GuideState): void {
  guide.set(state);
  remember(NAME, state);
}

/** Shows every note once more. */
export const restartGuide = (): void => setGuide(NEW_GUIDE);
