import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { HelpingProvider } from '../desk/defining.ts';
import { Dialog } from '../desk/dialog.tsx';
import type { Helping } from '../desk/defining.ts';
import type { Term } from '../words/glossary.ts';

/** Terms of the game say what they mean when they are pressed; a phone needs no more help than that. */
export function PhoneHelp({ children }: { readonly children: ComponentChildren }) {
  const [term, setTerm] = useState<Term | null>(null);
  const helping = useMemo((): Helping => ({ open: (_, asked) => setTerm(asked ?? null) }), []);
  return (
    <HelpingProvider value={helping}>
      {children}
      {term !== null && (
        <Dialog title={term.name} onClose={() => setTerm(null)}>
          <p>{term.text}</p>
        </Dialog>
      )}
    </HelpingProvider>
  );
}
