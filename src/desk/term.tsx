import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useHelping } from './defining.ts';
import { piecesOf } from './terms-in.ts';
import type { TermId } from './terms-in.ts';
import './term.css';

/** A word that says what it means when it is pressed. */
export function Term(props: { readonly id: TermId; readonly children: ComponentChildren }) {
  const helping = useHelping();
  if (helping === null) return <>{props.children}</>;
  return (
    <button
      type="button"
      class="defined"
      aria-haspopup="dialog"
      onClick={(event) => {
        event.currentTarget.focus();
        helping.open('glossary', props.id);
      }}
    >
      {props.children}
    </button>
  );
}

/** A text whose terms can be pressed, each where it stands first. */
export function Glossed({ children }: { readonly children: string }) {
  const pieces = useMemo(() => piecesOf(children), [children]);
  return (
    <>
      {pieces.map(({ text, term }, index) =>
        term === null ? (
          text
        ) : (
          <Term key={index} id={term}>
            {text}
          </Term>
        ),
      )}
    </>
  );
}
