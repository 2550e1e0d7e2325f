/** A classroom server in a process of its own, for tests that stop it dead: prints its port and secret. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openOnDisk } from '../../src/classroom/journal.ts';
import { startClassroom } from '../../src/classroom/server.ts';
import { inRoot } from '../../scripts/paths.ts';

const [folder = '', port = '0', pace = ''] = process.argv.slice(2);
/** While a file of this name lies in the folder, the disk counts as full. */
const FULL = join(folder, 'full');
const classroom = await startClassroom({
  host: '127.0.0.1',
  port: Number(port),
  folder,
  scenarios: inRoot('scenarios'),
  ...(pace === '' ? {} : { pace: Number(pace) }),
  openFile: async (path) => {
    const file = await openOnDisk(path);
    return {
      appendFile: async (text) => {
        await file.appendFile(existsSync(FULL) ? text.slice(0, text.length / 2) : text);
        if (existsSync(FULL)) throw new Error('ENOSPC');
      },
      datasync: () => file.datasync(),
      stat: () => file.stat(),
      truncate: (length) => file.truncate(length),
      close: () => file.close(),
    };
  },
  onOversize: (oversize, address) =>
    void process.stdout.write(`${JSON.stringify({ oversize, address })}\n`),
  site: (_, response) => void response.writeHead(404).end(),
});
process.stdout.write(`${JSON.stringify({ port: classroom.port, secret: classroom.secret })}\n`);
