import { useEffect, useRef } from 'preact/hooks';
import { STUDIO } from '../words/studio.ts';
import type { Laid } from './studio.tsx';

/** The game itself, laid over the studio, which stays as it is beneath. */
export function TrialFrame(props: { readonly laid: Laid; readonly onClose: () => void }) {
  const { laid, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const name =
    laid.seat === null
      ? STUDIO.trial.watch(laid.title, String(laid.seed))
      : STUDIO.trial.play(laid.title);
  return (
    <dialog class="studio-trial" ref={dialog} onClose={onClose} aria-label={name}>
      <header class="row">
        <h2>{name}</h2>
        <button type="button" class="primary" onClick={onClose}>
          {STUDIO.trial.back}
        </button>
      </header>
      <iframe title={name} src="./?page=trial" />
    </dialog>
  );
}
