/** What each command says about itself. */
export const HELP = {
  check: `usage: npm run --silent scenario -- check FILE…

Finds what is wrong with scenario files, and with the translations in locales/ beside them. Each problem is a line:
FILE:LINE:COL: error|warning CODE: sentence. Fix: what to do.
Ends with 1 when there is an error. A warning can be accepted in the file, under "accepts", with a reason.
`,
  simulate: `usage: npm run --silent scenario -- simulate FILE [options]

Plays games by bots alone and prints what came of them: endings, stances, cards, minutes.
  --games N     how many games (1000)
  --seed S      the first seed (1); the same seed gives the same games
  --rounds R    the length, one of those in the file (the first)
  --rule RULE   unanimity or qualified, in place of the file's own
  --heads H     how many people sit at the table, for the minutes (1)
  --json        as JSON for other programs
`,
  reach: `usage: npm run --silent scenario -- reach FILE [options]

Plays games and names what none of them comes to. Ends with 1 when that is a card, a text or an ending.
  --games N     how many games (400)
  --seed S      the first seed (1)
  --alone       bots only, without a make-believe person in every other game
  --json        as JSON for other programs
`,
  new: `usage: npm run --silent scenario -- new ID

Writes scenarios/ID/scenario.yaml: a small scenario that can be played, to change line by line.
  --in FOLDER   another folder than scenarios/
`,
  explain: `usage: npm run --silent scenario -- explain FILE [options]

Writes a readable page about a scenario, in Markdown: seats, arguments, how numbers move, how it can end.
  --language L  in the language of locales/L.yaml
  --out PAGE    into a file instead of the terminal
`,
  replay: `usage: npm run --silent scenario -- replay RECORD [options]

Plays a recorded game again and prints its hashes and its ending.
  --scenario FILE   the scenario it was played on, if it is not one of the game's own
`,
} as const;
export type CommandName = keyof typeof HELP;

/** The line that names every command. */
export const USAGE = `usage: npm run --silent scenario -- COMMAND …

  check FILE…      finds what is wrong with a scenario, and says what mends it
  simulate FILE    plays games by bots and counts what came of them
  reach FILE       names what no game comes to
  new ID           writes a small scenario to begin from
  explain FILE     writes a readable page about a scenario
  replay RECORD    plays a recorded game again

COMMAND --help says more about each.
`;
