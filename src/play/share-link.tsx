import { useMemo, useState } from 'preact/hooks';
import { linkOf } from '../keeping/link.ts';
import { REPLAY } from '../words/replay.ts';
import type { Running } from './begin.ts';

/** The address that shows this very game to whoever opens it; null when it is too long for one. */
export function gameLink({ plan, session }: Running): string | null {
  const fragment = linkOf(session.record(), plan.scenario);
  if (fragment === null) return null;
  const { origin, pathname } = location;
  return `${origin}${pathname}?page=replay&scenario=${plan.scenario.id}${fragment}`;
}

/** A link to the game, to copy; and the game played again. */
export function ShareLink({ running }: { readonly running: Running }) {
  const link = useMemo(() => gameLink(running), [running]);
  const [copied, setCopied] = useState<boolean | null>(null);
  if (link === null) return <p class="fine">{REPLAY.tooLong}</p>;
  const copy = (): void => {
    // Pages served over plain http have no clipboard: the link is shown instead.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) setCopied(false);
    else
      clipboard.writeText(link).then(
        () => setCopied(true),
        () => setCopied(false),
      );
  };
  return (
    <div class="share">
      <div class="buttons">
        <button type="button" onClick={copy}>
          {REPLAY.share}
        </button>
        <a class="button" href={link}>
          {REPLAY.watch}
        </a>
      </div>
      <output>{copied === true && REPLAY.copied}</output>
      {copied === false && (
        <label class="field">
          {REPLAY.copy}
          <input type="text" readOnly={true} value={link} aria-label={REPLAY.link} />
        </label>
      )}
    </div>
  );
}
