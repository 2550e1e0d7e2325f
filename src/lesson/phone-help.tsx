import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { HelpingProvider } from '../desk/defining.ts';
import { Dialog } from '../desk/dialog.tsx';
import { isTerm, termOf } from '../desk/terms-in.ts';
import type { Helping } from '../desk/defining.ts';

/** Terms of the game say what they mean when they are pressed; a phone needs no more help than that. */
export function PhoneHelp({ children }: { readonly children: ComponentChildren }) {
  const [term, setTerm] = useState<string | null>(null);
  const helping = useMemo((): Helping => ({ open: (_, asked) => setTerm(asked ?? null) }), []);
  return (
    <HelpingProvider value={helping}>
      {children}
      {term !== null && isTerm(term) && (
        <Dialog title={termOf(term).name} onClose={() => setTerm(null)}>
          <p>{termOf(term).text}</p>
        </Dialog>
      )}
    </HelpingProvider>
  );
}
