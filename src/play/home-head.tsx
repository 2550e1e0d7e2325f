import { HISTORY } from '../words/history.ts';

/** The way back to the opening. */
export function HomeButton({ onHome }: { readonly onHome: () => void }) {
  return (
    <p>
      <button type="button" onClick={onHome}>
        {HISTORY.toOpening}
      </button>
    </p>
  );
}

/** The head of a page beside the game: the way back, and its title. */
export function HomeHead(props: { readonly title: string; readonly onHome: () => void }) {
  return (
    <>
      <HomeButton onHome={props.onHome} />
      <h1 tabIndex={-1} data-task={true}>
        {props.title}
      </h1>
    </>
  );
}
