/** Pokes when the page is shown again or the network is back. */
export const browserWake = (poke: () => void): (() => void) => {
  const shown = (): void => {
    if (document.visibilityState === 'visible') poke();
  };
  addEventListener('online', poke);
  addEventListener('pageshow', poke);
  document.addEventListener('visibilitychange', shown);
  return () => {
    removeEventListener('online', poke);
    removeEventListener('pageshow', poke);
    document.removeEventListener('visibilitychange', shown);
  };
};
