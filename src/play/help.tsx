import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { HelpingProvider } from '../desk/defining.ts';
import type { HelpPage } from '../desk/defining.ts';
import { Dialog } from '../desk/dialog.tsx';
import { COMMON } from '../words/common.ts';
import type { Term } from '../words/glossary.ts';
import { useArriving } from './arriving.ts';
import type { HelpPages } from './help-pages.tsx';

/** What is open: a page, and the term that was asked for. */
interface Asked {
  readonly page: HelpPage;
  readonly term?: Term;
}

const pages = async (): Promise<typeof HelpPages> => (await import('./help-pages.tsx')).HelpPages;

/** A page on which help can be called for: by button, by term and by key. All of it comes on demand. */
export function Help({ children }: { readonly children: ComponentChildren }) {
  const [asked, ask] = useState<Asked | null>(null);
  const arriving = useArriving(asked !== null, pages);
  const helping = useMemo(
    () => ({
      open: (page: HelpPage, term?: Term) => ask({ page, ...(term === undefined ? {} : { term }) }),
    }),
    [],
  );
  useKeys(helping.open);
  const { part: Pages, missing } = arriving;
  return (
    <HelpingProvider value={helping}>
      {children}
      {asked !== null &&
        (Pages === null ? (
          missing && (
            <Dialog title={COMMON.help} onClose={() => ask(null)}>
              <p>{COMMON.missing}</p>
            </Dialog>
          )
        ) : (
          <Pages {...asked} onPage={(page) => ask({ page })} onClose={() => ask(null)} />
        ))}
    </HelpingProvider>
  );
}

/** Listens for single keys; what they do arrives with the first of them. */
function useKeys(open: (page: HelpPage) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isSingle(event)) return;
      import('./keys.ts').then(
        ({ follow }) => follow(event.key, open),
        () => undefined,
      );
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [open]);
}

/** One sign by itself, typed at the page and not into something that takes text. */
function isSingle({ key, altKey, ctrlKey, metaKey, repeat, target }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || repeat || key.length !== 1 || key === ' ') return false;
  const typing =
    target instanceof Element &&
    target.matches('select, textarea, input:not([type="radio"], [type="checkbox"])');
  return !typing && document.querySelector('dialog[open]') === null;
}
