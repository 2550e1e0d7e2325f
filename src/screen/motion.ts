const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether the person asked for less motion. */
export const prefersReducedMotion = (): boolean => matchMedia(QUERY).matches;
