/** What the palette test uses of a library that comes without types. */
declare module 'culori' {
  type Colour = string | { readonly mode: string };
  type Filter = (colour: string) => Colour | undefined;

  export const differenceCiede2000: () => (one: Colour, other: Colour) => number;
  export const wcagContrast: (one: Colour, other: Colour) => number;
  export const filterDeficiencyProt: (severity: number) => Filter;
  export const filterDeficiencyDeuter: (severity: number) => Filter;
  export const filterDeficiencyTrit: (severity: number) => Filter;
  export const filterGrayscale: (amount: number) => Filter;
}
