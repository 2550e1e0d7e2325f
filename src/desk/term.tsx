import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Term as Defined } from '../words/glossary.ts';
import { useCrisis, useHelping } from './defining.ts';
import { Tale } from './tale.tsx';
import { piecesOf, termOf } from './terms-in.ts';
import type { TermId } from './terms-in.ts';
import './term.css';

/** A word of the interface that says what it means when it is pressed. */
export function Term(props: { readonly id: TermId; readonly children: ComponentChildren }) {
  return <Word term={termOf(props.id)}>{props.children}</Word>;
}

function Word(props: { readonly term: Defined; readonly children: ComponentChildren }) {
  const helping = useHelping();
  if (helping === null) return <>{props.children}</>;
  return (
    <button
      type="button"
      class="defined"
      aria-haspopup="dialog"
      onClick={(event) => {
        event.currentTarget.focus();
        helping.open('glossary', props.term);
      }}
    >
      {props.children}
    </button>
  );
}

/** A text of the crisis whose terms can be pressed. */
export function Glossed({ children }: { readonly children: string }) {
  return (
    <Tale>
      <Sentence>{children}</Sentence>
    </Tale>
  );
}

/** A sentence of the page's own whose terms can be pressed, each where it stands first. */
export function Sentence({ children }: { readonly children: string }) {
  const crisis = useCrisis();
  const pieces = useMemo(() => piecesOf(children, crisis), [children, crisis]);
  return (
    <>
      {pieces.map(({ text, term }, index) =>
        term === null ? (
          text
        ) : (
          <Word key={index} term={term}>
            {text}
          </Word>
        ),
      )}
    </>
  );
}
