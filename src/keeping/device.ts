const named = (name: string): string => `folded-arms.${name}`;

/** What this device remembers under a name, besides games; null where there is nothing that can be read. */
export function recall(name: string): unknown {
  try {
    const text = localStorage.getItem(named(name));
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Remembers a small thing on this device; false on one that keeps nothing. */
export function remember(name: string, thing: unknown): boolean {
  try {
    localStorage.setItem(named(name), JSON.stringify(thing));
    return true;
  } catch {
    return false;
  }
}
