/** A classroom server in a process of its own, for tests that stop it dead: prints its port and secret. */
import { startClassroom } from '../../src/classroom/server.ts';
import { inRoot } from '../../scripts/paths.ts';

const [folder = '', port = '0', pace = ''] = process.argv.slice(2);
const classroom = await startClassroom({
  host: '127.0.0.1',
  port: Number(port),
  folder,
  scenarios: inRoot('scenarios'),
  ...(pace === '' ? {} : { pace: Number(pace) }),
  onOversize: (oversize, address) =>
    void process.stdout.write(`${JSON.stringify({ oversize, address })}\n`),
  site: (_, response) => void response.writeHead(404).end(),
});
process.stdout.write(`${JSON.stringify({ port: classroom.port, secret: classroom.secret })}\n`);
