/** Words that YAML reads as something else than text. */
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|~|[-+.\d].*)$/i;
const PLAIN = /^[A-Za-z][\w -]*[\w]$|^[A-Za-z]$/;

const quoted = (word: string): string => `'${word.replaceAll("'", "''")}'`;

const scalar = (value: unknown): string => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return 'null';
  if (/[\n\r]/.test(value)) return JSON.stringify(value);
  return PLAIN.test(value) && !NOT_TEXT.test(value) ? value : quoted(value);
};

/** A value written in one line of YAML, as it can stand anywhere. */
export const yamlOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(yamlOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalar(value);
  const fields = Object.entries(value).map(([key, one]) => `${scalar(key)}: ${yamlOf(one)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
};
