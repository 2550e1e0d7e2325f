/** What a teacher takes away from a lesson, and when the rest of it is gone. */
export const TAKE = {
  title: 'Take it along',
  early: 'The game was ended early: this is what there is up to then.',
  names: 'With the names of the students',
  namesNote: 'Left out unless you tick this: then capitals stand for them.',
  json: 'Everything as a file (JSON)',
  ledger: 'Ledger for a spreadsheet (CSV)',
  log: 'What happened, for a spreadsheet (CSV)',
  said: 'What the class wrote, for a spreadsheet (CSV)',
  game: 'The game, to be opened and replayed alone (JSON)',
  print: 'Print this page or save it as PDF',
  keep: {
    title: 'How long this is kept',
    until: (when: string, days: string) =>
      `Everything said and done in this lesson lies on the computer that runs the server, and nowhere else. It is deleted on ${when}, ${days} after the lesson was opened.`,
    set: 'The days can be set above the seats, under Settings.',
    shelf: 'Files you save, and games played on from here, are yours to delete.',
    now: 'Delete everything now',
    nowNote: 'Closes the lesson for everybody and deletes its file. It cannot be brought back.',
  },
} as const;
