import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { LESSON } from '../words/lesson.ts';
import { WALL } from '../words/lesson-screen.ts';
import { TEACH } from '../words/lesson-teach.ts';
import { baseOf, isLocal, linksOf } from './addresses.ts';
import { Qr } from './qr.tsx';

interface Props {
  readonly code: string;
  readonly secret: string;
  /** Laid out in full before the start, folded away after it. */
  readonly open: boolean;
}

/** An address that goes on in the next line after a slash or a number sign, not in the middle of a word. */
const breakable = (address: string) =>
  address.split(/(?<=[/#])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));

/** How people come in: address, code, QR; and the teacher's own link for a second device. */
export function Invite({ code, secret, open }: Props) {
  const links = linksOf(baseOf(location.href), code);
  return (
    <section class="invite" aria-labelledby="invite-title">
      <h2 id="invite-title">{TEACH.invite}</h2>
      {isLocal(location.href) && <p class="note warn">{TEACH.local}</p>}
      <div class={open ? 'invite-open' : 'invite-small'}>
        <Qr text={links.join} name={WALL.qr} />
        <div>
          <p>{TEACH.inviteNote}</p>
          <p>
            <a href={links.join}>{breakable(links.join.replace(/^https?:\/\//, ''))}</a>
          </p>
          <p>
            {LESSON.code}: <strong class="code">{code}</strong>
          </p>
          <p>
            <a class="button" href={links.screen} target="_blank" rel="noopener">
              {TEACH.screen} ↗
            </a>
          </p>
        </div>
      </div>
      <SecondDevice address={links.teach(secret)} />
    </section>
  );
}

function SecondDevice({ address }: { readonly address: string }) {
  const [copied, setCopied] = useState(false);
  // Only secure addresses have a clipboard; a link can always be marked and copied by hand.
  const mayCopy = globalThis.isSecureContext;
  return (
    <details>
      <summary>{TEACH.second}</summary>
      <p class="fine">{TEACH.secondNote}</p>
      <p class="secret-link">{address}</p>
      {mayCopy && (
        <button
          type="button"
          class="small"
          onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
        >
          {TEACH.copy}
        </button>
      )}
      <output>{copied ? TEACH.copied : ''}</output>
    </details>
  );
}
