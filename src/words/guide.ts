/** The notes of a first game: one thing at a time, where it is met. */
export const GUIDE_NOTES = {
  dispatch:
    'Each round opens with news. It changes numbers for everybody, and you read it before anyone speaks.',
  gap: 'Here the news names what is missing, and who owns some. Whoever sends it helps more than with anything else.',
  gauges:
    'These numbers are the state of things for all. Press one to read everything that moved it.',
  hand: 'You may make one argument a round. Each card names whom it would move, and which way, before you play it.',
  belief:
    'You are believed as far as you act: who asks others for help and sends none is heard less, and pays for it at home.',
  influence:
    'A card has a second use: spend it on one capital you need. The rest of the table then does not hear the argument.',
  corridor:
    'Here two capitals exchange one thing for one thing. You see what it costs you; all see that you dealt, not what.',
  binding: 'What is agreed here binds to the end of the game. Declining costs nothing.',
  stance:
    'Choose a stance, or tick what you send one by one. Nobody sees it until all are revealed together.',
  price:
    'Changing your stance is what costs standing; keeping it costs little. At 0 your government falls.',
  move: 'You lead, so you pledge nothing: you choose a move. Each helps somewhere and costs somewhere else.',
  tour: 'Now each capital shows what it decided. A capital that changes moves those who watch it.',
  causes:
    'This is what the round did. Every number here can be pressed, and its causes add up to it.',
  texts:
    'A text lies in brackets until it is adopted, and the rules change when it is. Those named here hold it up: argue with them, or deal.',
  interests:
    'Only you see these. They are what your own result is counted by; what all achieve together limits it.',
  ask: 'Press any capital, in the drawing or in the table below, to read why it chose as it did and what would move it.',
} as const;

export const GUIDE = {
  title: 'Your first game',
  count: (place: number, of: number) => `note ${String(place)} of ${String(of)}`,
  more: 'More',
  next: 'Got it',
  show: 'Show me',
  skip: 'No more notes',
} as const;
