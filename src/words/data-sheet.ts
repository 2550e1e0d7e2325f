/** What a lesson keeps about people, on one page; true to `src/classroom/`, and printed and published from here. */
export const DATA_SHEET = {
  title: 'Data sheet of a lesson',
  intro:
    'For teachers, students, parents and the school’s data officer. The game needs no account, no real name and no Internet. Nothing leaves the computer that serves the lesson.',
  parts: [
    {
      title: 'What is kept',
      list: [
        'The nickname as typed (cleaned of markup, at most 24 letters), its seat and its part in the delegation.',
        'Everything decided in the game: speeches, deals, pledges, votes, a card filed for the floor.',
        'Texts that somebody chose to write: the guess of the ending, one line on the vote, articles, and the sentence on “What moved you?”.',
        'A fingerprint of the key that gives a seat back after a reload; not the key itself.',
        'The teacher’s settings, and when the lesson was opened and started.',
      ],
    },
    {
      title: 'What is not kept',
      list: [
        'Names, addresses of mail, photographs, location, addresses of devices. While the server runs it remembers network addresses that typed many wrong codes, and names on its own screen one that sent far too much at once; neither is written to a file by it.',
        'Who is looking at the page, and who is ready: that is forgotten when the server stops.',
        'No cookies, no measuring of visits, nothing loaded from other sites.',
      ],
    },
    {
      title: 'Where',
      list: [
        'In one file a lesson, CODE.journal, in the folder that the server names when it starts (.lessons), in plain text: whoever can use that computer can read it. The file only grows: a nickname that was changed, or of somebody taken out, stays in it until the lesson is deleted.',
        'On a student’s device: the code, the key of the seat and the nickname, so that a reload loses nothing. A page that is open when the lesson is deleted forgets them; else they stay in that browser, of no more use, until another lesson is joined or its data are cleared. On the teacher’s device: the code and the link’s secret.',
        'In files that the teacher takes away after the game (JSON, spreadsheet): decisions, lines on the vote with their nicknames, and articles. They are then in the teacher’s care.',
        'Between the devices everything travels by plain http inside the classroom’s network: somebody with the skill and the will could read along there.',
      ],
    },
    {
      title: 'How long',
      list: [
        '30 days from the opening of the lesson, or as many as the teacher sets (1 to 365); the page shows the day.',
        'The server deletes the file on that day if it runs, or else at its next start. If it is never started again, delete the folder by hand.',
        'A file that cannot be played on, damaged or from another version, is put aside as CODE.journal.damaged and deleted at the first start after its time; if it cannot even be read, 30 days after it was last written.',
      ],
    },
    {
      title: 'Who sees what',
      list: [
        'All in the lesson: nicknames, seats, parts, who is there and ready; lines on the vote with their nickname; articles and what moved people with the country, without a nickname; guesses as numbers only.',
        'One’s own delegation only: its cards, its drawn interests, its deals, its card filed for the floor. The guess: only oneself.',
        'The teacher: what all see, and the game’s record once it is over. Not the private interests during the game.',
        'The wall: what all see, never a delegation’s own.',
      ],
    },
    {
      title: 'How to delete',
      list: [
        'All of it: on the teacher’s page end the lesson, then press “Delete everything now” twice. The file is removed at once. A backup of the computer may hold a copy.',
        'By hand: stop the server and delete the lesson’s file, or the whole folder.',
        'One person: taking somebody out frees the seat; what was written in their name goes only with the whole lesson.',
        'On a student’s device: clear the site’s data in the browser.',
      ],
    },
    {
      title: 'Advice',
      list: [
        'Use the nicknames that the page suggests; then even the file names nobody.',
        'Set the days to what you need for the debrief, seldom more than a week.',
        'The teacher’s link is a key. Keep it off the wall.',
      ],
    },
  ],
} as const;
