/** `value` held between `low` and `high`. */
export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** Cut to a whole number, towards zero: the same 32 bits on every engine, never −0, and fast in lists. */
export const whole = (value: number): number => value | 0;

/** `value · share / 1000`, towards zero. */
export const permilleOf = (value: number, share: number): number => whole((value * share) / 1000);

/** The number of bits set in a mask. */
export const has = (mask: number, bit: number): boolean => ((mask >> bit) & 1) === 1;

/** A list of `length` copies of `value`. */
export const filled = (length: number, value: number): number[] => {
  const list: number[] = [];
  for (let i = 0; i < length; i++) list.push(value);
  return list;
};
