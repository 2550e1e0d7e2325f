import { plural } from './numbers.ts';

/** What the classroom server prints when it starts. */
export const SERVER_WORDS = {
  title: 'Folded Arms, classroom server',
  class: 'For the class',
  teacher: 'For the teacher alone (whoever has this address runs every lesson)',
  screen: 'For the projector',
  check: 'To check the room the day before',
  elsewhere: 'If the class cannot reach it, try',
  restored: (count: number) =>
    count === 1
      ? 'One lesson was taken up where it stopped.'
      : `${count} lessons were taken up where they stopped.`,
  unreadable: (files: readonly string[]) =>
    `${plural(files.length, 'file', 'files')} in the folder could not be read: ${files.join(', ')}. Nothing was changed. Once it can be read, a lesson is taken up at the next start, or deleted when its time is over.`,
  kept: (folder: string) =>
    `Lessons are kept in ${folder}, each until the day its teacher sees, then deleted.`,
  stop: 'Stop with Ctrl+C; a lesson that is running goes on after the next start.',
  oversize: (count: number, address: string) =>
    `${plural(count, 'connection was', 'connections were')} cut for sending far more at once than any page of a lesson does, the last from ${address}. Nobody else is affected.`,
  taken: (port: number) => `Port ${port} is taken. Choose another with --port.`,
  noFolder: (folder: string) =>
    `Lessons cannot be kept in ${folder}: it cannot be made, read or written. Choose another with --folder.`,
  badPort: 'The port is a number from 1 to 65535.',
  unbuilt: 'The site could not be built.',
} as const;
