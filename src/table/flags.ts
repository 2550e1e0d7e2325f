/** Small flags, loaded before the plates are painted. */
export interface Flags {
  /** Undefined for no flag, null for one whose picture did not load. */
  readonly get: (flag: string | undefined) => CanvasImageSource | null | undefined;
}

/** A flag that does not load leaves a plain disc: the code beside it still tells who sits there. */
export async function loadFlags(
  codes: readonly string[],
  url: (flag: string) => string,
): Promise<Flags> {
  const loaded = new Map<string, CanvasImageSource>();
  await Promise.all(
    [...new Set(codes)].map(async (code) => {
      const image = await loadImage(url(code));
      if (image !== null) loaded.set(code, image);
    }),
  );
  return { get: (flag) => (flag === undefined ? undefined : (loaded.get(flag) ?? null)) };
}

async function loadImage(url: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}
