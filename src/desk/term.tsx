import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Term as Defined } from '../words/glossary.ts';
import { useCrisis, useHelping } from './defining.ts';
import { Tale } from './tale.tsx';
import { closingOf, piecesOf, termOf } from './terms-in.ts';
import type { TermId } from './terms-in.ts';
import './term.css';

/** A word of the interface that says what it means when it is pressed. */
export function Term(props: { readonly id: TermId; readonly children: ComponentChildren }) {
  return <Word term={termOf(props.id)}>{props.children}</Word>;
}

interface WordProps {
  readonly term: Defined;
  /** What closes the word in its sentence. */
  readonly after?: string;
  readonly children: ComponentChildren;
}

function Word({ term, after = '', children }: WordProps) {
  const helping = useHelping();
  if (helping === null) return [children, after];
  const word = (
    <button
      type="button"
      class="defined"
      aria-haspopup="dialog"
      onClick={(event) => {
        event.currentTarget.focus();
        helping.open('glossary', term);
      }}
    >
      {children}
    </button>
  );
  if (after === '') return word;
  return (
    <span class="whole">
      {word}
      {after}
    </span>
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
          text.slice(index === 0 ? 0 : closingOf(text).length)
        ) : (
          <Word key={index} term={term} after={closingOf(pieces[index + 1]?.text)}>
            {text}
          </Word>
        ),
      )}
    </>
  );
}
