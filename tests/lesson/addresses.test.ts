import { describe, expect, it } from 'vitest';
import { baseOf, codeIn, isLocal, linksOf, teacherIn, wishIn } from '../../src/lesson/addresses.ts';

const SECRET = 'aB3_-cD4eF5gH6';

describe('the addresses of a lesson', () => {
  it('finds the code after the #, however it was typed', () => {
    expect(codeIn('#KRA27M')).toBe('KRA27M');
    expect(codeIn('#kra%2027m')).toBe('KRA27M');
    expect(codeIn('', '?code=kra-27m')).toBe('KRA27M');
  });

  it.each(['', '#', '#KRA27', '#KRA270O', '#%E0%A4%A'])('finds no code in “%s”', (hash) => {
    expect(codeIn(hash)).toBeNull();
  });

  it('tells the server’s link from the link of a running lesson', () => {
    expect(teacherIn(`#${SECRET}`)).toEqual({ opens: 'server', secret: SECRET });
    expect(teacherIn(`#secret=${SECRET}`)).toEqual({ opens: 'server', secret: SECRET });
    const { teach } = linksOf('http://a.test/', 'KRA27M');
    const running = { opens: 'lesson', code: 'KRA27M', secret: SECRET };
    expect(teacherIn(new URL(teach(SECRET)).hash)).toEqual(running);
  });

  it.each(['', '#short', '#KRA27M.', '#KRA27M.<script>', `#NOCODE0.${SECRET}`])(
    'opens nothing by “%s”',
    (hash) => expect(teacherIn(hash)).toEqual({ opens: 'nothing' }),
  );

  it('builds links beside the page it is on', () => {
    const links = linksOf(baseOf('http://a.test:8080/teach#x'), 'KRA27M');
    expect(links.join).toBe('http://a.test:8080/join#KRA27M');
    expect(codeIn(new URL(links.join).hash)).toBe('KRA27M');
    expect(links.screen).toBe('http://a.test:8080/screen#KRA27M');
  });

  it('puts code and seat into the link of a role card', () => {
    const { search } = new URL(linksOf('http://a.test/', 'KRA27M').seat('a&b'));
    expect([codeIn('', search), wishIn(search)]).toEqual(['KRA27M', 'a&b']);
    expect(wishIn('?code=KRA27M')).toBeNull();
    expect(wishIn(`?seat=${'x'.repeat(500)}`)).toHaveLength(40);
  });

  it('knows addresses that no phone can reach', () => {
    for (const local of ['http://localhost:1/', 'http://127.0.0.1:1/', 'http://[::1]:1/']) {
      expect(isLocal(local)).toBe(true);
    }
    expect(isLocal('http://192.168.1.7:4180/')).toBe(false);
  });
});
