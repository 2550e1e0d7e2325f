/** `value` held between `low` and `high`. */
export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** `value · share / 1000`, towards zero: the same whole number on every engine, and never −0. */
export const permilleOf = (value: number, share: number): number => ((value * share) / 1000) | 0;

/** The number of bits set in a mask. */
export const has = (mask: number, bit: number): boolean => ((mask >> bit) & 1) === 1;

/** A list of `length` copies of `value`. */
export const filled = (length: number, value: number): number[] => {
  const list: number[] = [];
  for (let i = 0; i < length; i++) list.push(value);
  return list;
};
