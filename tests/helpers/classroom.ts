import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import { inRoot } from '../../scripts/paths.ts';
import { createLesson, openLink } from '../../src/session/remote.ts';
import type { LessonLink } from '../../src/session/remote.ts';
import type { Order } from '../../src/session/protocol.ts';
import { must } from './core.ts';

const SERVER = 'tests/helpers/classroom-server.ts';

interface Printed {
  readonly port: number;
  readonly secret: string;
}

const start = async (
  folder: string,
  port: number,
  pace: string,
): Promise<[ChildProcess, Interface, Printed]> => {
  const child = spawn(process.execPath, [inRoot(SERVER), folder, String(port), pace], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: must(child.stdout) });
  const [line] = (await once(lines, 'line')) as [string];
  return [child, lines, JSON.parse(line) as Printed];
};

/** A classroom server in a process of its own. */
export class TestServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'classroom-'));
  readonly #pace: string;
  #child: ChildProcess | null = null;
  #lines: Interface | null = null;
  #printed: Printed = { port: 0, secret: '' };

  /** Tests are in a hurry; with no pace given, views come as slowly as in class. */
  constructor(pace = '20') {
    this.#pace = pace;
  }

  async start(): Promise<this> {
    const { port } = this.#printed;
    [this.#child, this.#lines, this.#printed] = await start(this.folder, port, this.#pace);
    return this;
  }

  /** Stops it dead, in the middle of whatever it is at. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What the server prints next. */
  async nextLine(): Promise<string> {
    const [line] = (await once(must(this.#lines), 'line')) as [string];
    return line;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#printed.port}`;
  }

  get secret(): string {
    return this.#printed.secret;
  }
}

/** Resolves as soon as a link is as wanted; tests have a limit of their own. */
export const until = <T>(
  link: LessonLink,
  wanted: (link: LessonLink) => T | false | null | undefined,
): Promise<T> =>
  new Promise((resolve) => {
    const check = (): boolean => {
      const found = wanted(link);
      if (found === false || found === null || found === undefined) return false;
      resolve(found);
      return true;
    };
    if (check()) return;
    const stop = link.subscribe(() => {
      if (check()) stop();
    });
  });

/** A class: its teacher and its students, all on one server. */
export class TestClass {
  readonly server: TestServer;
  readonly code: string;
  readonly secret: string;
  readonly teacher: LessonLink;
  readonly links: LessonLink[] = [];

  private constructor(server: TestServer, code: string, secret: string) {
    this.server = server;
    this.code = code;
    this.secret = secret;
    this.teacher = this.open({ role: 'teacher', secret });
  }

  static async of(server: TestServer, heads: number, scenario = 'mali-2013'): Promise<TestClass> {
    const { url, secret } = server;
    const made = await createLesson(url, { secret, scenario, minutes: 45, heads });
    if ('refused' in made) throw new Error(`no lesson: ${made.refused}`);
    const lesson = new TestClass(server, made.code, must(made.secret));
    await until(lesson.teacher, (link) => link.lobby());
    return lesson;
  }

  open(address: Partial<Parameters<typeof openLink>[0]> = {}): LessonLink {
    const link = openLink({
      server: this.server.url,
      code: this.code,
      role: 'student',
      ...address,
    });
    this.links.push(link);
    return link;
  }

  /** Lets somebody in and waits until they are. */
  async join(name: string, seatToken?: string): Promise<LessonLink> {
    const link = this.open({ name, ...(seatToken === undefined ? {} : { seatToken }) });
    await until(link, ({ status, lobby }) => status() === 'open' && lobby());
    return link;
  }

  async order(order: Order): Promise<void> {
    const refusal = await this.teacher.send('order', { order });
    if (refusal) throw new Error(`${order.type} was refused: ${refusal.refused}`);
  }

  close(): void {
    for (const link of this.links) link.close();
  }
}

/** The seat of a student's link. */
export const seatOf = (link: LessonLink): string | null =>
  link.lobby()?.people.find(({ id }) => id === link.welcome()?.person)?.seat ?? null;
