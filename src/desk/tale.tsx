import type { ComponentChildren } from 'preact';
import { useCrisis } from './defining.ts';

/** The language of the page's own words. */
const PAGE = 'en';

/** What the crisis says, marked with its language where that is not the page's. */
export function Tale({ children }: { readonly children: ComponentChildren }) {
  const language = useCrisis()?.language ?? PAGE;
  return language === PAGE ? <>{children}</> : <span lang={language}>{children}</span>;
}
