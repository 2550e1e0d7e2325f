import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { COMMON } from '../words/common.ts';

/** A page laid over the page; Escape and the button close it, and focus returns where it was. */
export function Dialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  /** What stays in sight with the title. */
  readonly ways?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={title} onClose={props.onClose}>
      <div class="dialog-head">
        <div class="row">
          <h2 id={title}>{props.title}</h2>
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {COMMON.close}
          </button>
        </div>
        {props.ways}
      </div>
      {props.children}
    </dialog>
  );
}
