import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { Boundary } from '../play/boundary.tsx';
import { followReader } from '../desk/reading.ts';

/** Puts a page of the lesson into its document, dressed as its reader wants it. */
export function mountPage(page: ComponentChildren): void {
  const root = document.getElementById('page');
  if (root === null) return;
  followReader();
  render(<Boundary>{page}</Boundary>, root);
}
