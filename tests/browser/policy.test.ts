import { expect, inject, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../scripts/policy.ts';
import { useBrowser } from '../helpers/browser.ts';

const browser = useBrowser();

test('the page carries the content-security policy, as header and as tag', async () => {
  const response = await fetch(inject('siteUrl'));
  expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  const page = await browser.open({ width: 1280, height: 720 });
  const tag = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await tag.getAttribute('content')).toBe(CONTENT_SECURITY_POLICY);
});

test('the page opens without an error, a violation or a missing file', async () => {
  const page = await browser.open({ width: 1280, height: 720 });
  await page.waitForLoadState('networkidle');
  expect(await page.title()).not.toBe('');
});

test('files outside the site are not served', async () => {
  const site = inject('siteUrl');
  const statuses = await Promise.all(
    ['%2e%2e/package.json', '..%2fpackage.json', 'missing.js'].map(
      async (path) => (await fetch(site + path)).status,
    ),
  );
  expect(statuses).toEqual([404, 404, 404]);
});
