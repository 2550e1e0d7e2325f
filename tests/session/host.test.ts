import { describe, expect, it } from 'vitest';
import { debateHash } from '../../src/debate/record.ts';
import { Host } from '../../src/session/host.ts';
import { questionOf } from '../../src/rules/questions.ts';
import type { Command } from '../../src/rules/commands.ts';
import { modelOf } from '../helpers/core.ts';

const open = (humans: readonly string[] = ['ALFA'], recorded: readonly Command[] = []): Host =>
  new Host(
    {
      model: modelOf('small'),
      seed: 7,
      rounds: 4,
      seats: Object.fromEntries(humans.map((id) => [id, 'human' as const])),
    },
    recorded,
  );

const prepare: Command = { type: 'prepare', seat: 'ALFA', plan: true };

/** Submits something that must be refused, and must change nothing. */
const refused = (host: Host, sender: string, command: unknown, question: string): unknown => {
  const [state, record] = [debateHash(host.debate), host.hash()];
  const refusal = host.submit(sender, command as Command, question);
  expect([debateHash(host.debate), host.hash()]).toEqual([state, record]);
  return refusal;
};

describe('the host', () => {
  it('lets bots answer at once and waits for a person', () => {
    const host = open();
    const { debate } = host;
    expect(debate.phase).toBe('warnings');
    expect(debate.planned).toEqual([-1, -1, expect.any(Number), expect.any(Number)]);
    expect(host.viewFor('ALFA').own?.openings).toEqual([{ type: 'prepare' }]);
  });

  it('goes on as soon as the person has answered', () => {
    const host = open();
    expect(host.submit('ALFA', prepare, questionOf(host.debate))).toBeNull();
    expect(host.debate.phase).toBe('call');
  });

  it('plays whole games for bots alone up to each moment the table waits to be moved on', () => {
    const host = open([]);
    for (let step = 0; host.debate.phase !== 'verdict' && step < 100; step++) {
      expect(host.submit('', { type: 'proceed' }, questionOf(host.debate))).toBeNull();
    }
    expect(host.viewFor(null).shared.verdict).not.toBeNull();
  });

  it('refuses an answer to a question that is closed', () => {
    const host = open();
    const question = questionOf(host.debate);
    host.submit('ALFA', prepare, question);
    expect(refused(host, 'ALFA', prepare, question)).toEqual({ refused: 'stale-question' });
  });

  it('refuses to let one seat answer for another', () => {
    const host = open(['ALFA', 'BETA']);
    const question = questionOf(host.debate);
    expect(refused(host, 'BETA', prepare, question)).toEqual({ refused: 'not-your-seat' });
  });

  it.each([
    [null],
    ['proceed'],
    [{ type: 'shout' }],
    [{ type: 'pledge', seat: 'ALFA', assets: 3 }],
    [{ type: 'rebut', seat: 'ALFA', card: 'help', speech: 'length' }],
    [{ ...prepare, extra: true }],
  ])('refuses what is not a command at all: %j', (command) => {
    const host = open();
    expect(refused(host, 'ALFA', command, questionOf(host.debate))).toEqual({
      refused: 'malformed',
    });
  });

  it('refuses what the rules refuse, and nothing of it is recorded', () => {
    const host = open();
    const command = { type: 'proceed' };
    expect(refused(host, 'ALFA', command, questionOf(host.debate))).toMatchObject({
      refused: 'wrong-phase',
    });
  });

  it('records every command, the bots among them, and takes the debate up from there', () => {
    const host = open();
    host.submit('ALFA', prepare, questionOf(host.debate));
    const { commands } = host.record();
    expect(commands).toContainEqual(prepare);
    expect(commands.filter(({ type }) => type === 'prepare')).toHaveLength(3);
    const again = open(['ALFA'], commands);
    expect(again.broken).toBeNull();
    expect(debateHash(again.debate)).toBe(debateHash(host.debate));
    expect(again.entries).toEqual(host.entries);
    expect(again.happenings).toEqual(host.happenings);
    expect(again.viewFor('ALFA')).toEqual(host.viewFor('ALFA'));
  });

  it('says when a record does not fit', () => {
    expect(open(['ALFA'], [{ type: 'proceed' }]).broken).toMatchObject({ refused: 'wrong-phase' });
  });

  it('hands out copies: a guest cannot change the debate', () => {
    const host = open();
    const hash = debateHash(host.debate);
    host.debate.standing.fill(0);
    host.debate.phase = 'verdict';
    expect(debateHash(host.debate)).toBe(hash);
  });
});
