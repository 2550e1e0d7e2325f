import type { Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from '../policy.ts';

/** Puts the content-security policy into the built page, for hosts that send no header. */
export function policy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
