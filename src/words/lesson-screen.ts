/** The page on the wall. */
export const WALL = {
  title: 'The table on the wall',
  code: 'Code',
  open: 'Open the wall',
  intro: 'Type the lesson’s code to show its table here.',
  joinAt: 'Join at',
  qr: 'QR code with the address of this lesson',
  local: 'Open this page by the address for the class, not “localhost”: then phones can scan it.',
  waiting: 'Waiting for people',
  here: 'Here',
  bots: (count: number) => `· ${String(count)} bots`,
  paused: 'Paused. Eyes up.',
  asset: '(see your own page)',
  readFirst: 'Read your seat first',
  readWhat:
    'Open “My seat” on your device: who you are, what you want, what you could send. Then answer this.',
  onFloor: (name: string) => `${name} has the floor`,
  asked: (names: string) => `Ask for the floor: ${names}`,
  caretaker: (names: string) => `A caretaker bot answers for ${names}`,
} as const;

/** The page for the day before. */
export const CHECK = {
  title: 'Check before the lesson',
  intro:
    'Open this page the day before, in the classroom, on a device of the kind the class will use. Nothing is kept.',
  run: 'Check again',
  running: 'Checking…',
  states: { ok: 'Good', note: 'Note', bad: 'Problem', busy: 'Checking' },
  page: {
    title: 'The page',
    ok: 'It came from the server, so this device can reach it.',
  },
  socket: {
    title: 'The live connection',
    busy: 'Opening a connection and keeping it open for ten seconds…',
    ok: (seconds: number) => `It opened and stayed open for ${String(seconds)} seconds.`,
    closed:
      'It opened and was closed again. A proxy or filter cuts it: ask for WebSockets to be let through to this address.',
    bad: 'It does not open. A firewall or proxy blocks WebSockets: use the classroom’s own Wi-Fi or a hotspot.',
  },
  trip: {
    title: 'The way there and back',
    ok: (ms: number) => `${String(ms)} milliseconds: nobody will notice.`,
    slow: (ms: number) =>
      `${String(ms)} milliseconds: slow. It works, but move nearer to the Wi-Fi or let fewer devices use it.`,
  },
  clock: {
    title: 'The clock',
    ok: 'This device and the server agree within two seconds.',
    off: (seconds: number) =>
      `This device is ${String(seconds)} seconds off. It does not matter: the lesson uses the server’s clock.`,
  },
  size: {
    title: 'The screen',
    phone: (width: number, height: number) =>
      `${String(width)} × ${String(height)}: right for a student. Not for the wall.`,
    desk: (width: number, height: number) =>
      `${String(width)} × ${String(height)}: right for a student or the teacher. For the wall, use 1280 × 720 or more.`,
    wall: (width: number, height: number) =>
      `${String(width)} × ${String(height)}: right for every page, the wall too.`,
    small: (width: number, height: number) =>
      `${String(width)} × ${String(height)}: narrower than the pages are made for. Turn the device or use another.`,
  },
  secure: {
    title: 'Plain http',
    ok: 'This address is secure: everything works.',
    lacks:
      'This address is plain http, as usual inside a classroom. Copying a link by button and keeping the screen awake do not work; set screens to stay on for the lesson, and copy links by hand. Nothing else is missing.',
  },
  storage: {
    title: 'Keeping the seat',
    ok: 'This browser remembers a seat through a reload.',
    bad: 'This browser keeps nothing, as in a private window. Use a normal window, or never reload.',
  },
} as const;
