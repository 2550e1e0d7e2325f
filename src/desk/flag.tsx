const FLAGS = import.meta.glob<string>('../../node_modules/circle-flags/flags/??.svg', {
  eager: true,
  query: '?url&no-inline',
  import: 'default',
});

/** Where the picture of a flag is; undefined for a code that no flag has. */
export const flagAddress = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : FLAGS[`../../node_modules/circle-flags/flags/${code}.svg`];

/** A small flag; always beside a code or a name, hence without words of its own. */
export function Flag({ code }: { readonly code: string | undefined }) {
  const address = flagAddress(code);
  return address === undefined ? null : (
    <img class="flag" src={address} alt="" width="20" height="20" loading="lazy" />
  );
}
