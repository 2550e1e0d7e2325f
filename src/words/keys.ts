/** What one key can do. */
export const KEY_ACTIONS = {
  help: 'Show these keys',
  state: 'Tell where things stand',
  next: 'Press the main button',
  asked: 'Go to what is asked',
  hand: 'Go to your hand',
  texts: 'Go to the draft conclusions',
  own: 'Go to your delegation',
  table: 'Go to the table of all delegations',
  ledger: 'Go to the ledger',
  log: 'Go to the log',
  glossary: 'Open the glossary',
  reading: 'Open the reading settings',
} as const;

export const KEYS = {
  intro:
    'Tab, Shift and Tab, arrows, Space and Enter reach and press everything. These single keys are quicker. A screen reader may keep letters for itself while it reads: switch it to its mode for forms first.',
  action: 'What it does',
  key: 'Key',
  change: (action: string) => `Change the key: ${action}`,
  changeShort: 'Change',
  press: 'Press the new key, or Escape to keep the old one.',
  changed: (action: string, key: string) => `“${key}” now does this: ${action}.`,
  taken: (key: string, action: string) =>
    `“${key}” is taken already: ${action}. Choose another key, or change that one first.`,
  reserved: (key: string) =>
    `“${key}” is needed to move about the page. Choose a letter, a digit or a sign.`,
  usual: 'Back to the usual keys',
  usualDone: 'All keys are as usual again.',
  on: 'Single keys work',
} as const;
