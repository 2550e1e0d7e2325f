import codes from 'virtual:flags';

const KNOWN: ReadonlySet<string> = new Set(codes.split(' '));

/** Where the picture of a flag is; undefined for a code that no flag has. */
export const flagAddress = (code: string | undefined): string | undefined =>
  code !== undefined && KNOWN.has(code)
    ? `${import.meta.env.BASE_URL}flags/${code}.svg`
    : undefined;

/** A small flag; always beside a code or a name, hence without words of its own. */
export function Flag({ code }: { readonly code: string | undefined }) {
  const address = flagAddress(code);
  return address === undefined ? null : (
    <img class="flag" src={address} alt="" width="20" height="20" loading="lazy" />
  );
}
