import { useState } from 'preact/hooks';
import { CODE_LENGTH, LIMITS, codeFrom } from '../session/protocol.ts';
import { JOIN, NICKNAMES } from '../words/lesson-join.ts';

const pick = (from: readonly string[]): string =>
  from[Math.floor(Math.random() * from.length)] ?? '';

/** A name that nobody has to think of. */
export const nickname = (): string => NICKNAMES.of(pick(NICKNAMES.first), pick(NICKNAMES.second));

interface Props {
  /** The code from the link. */
  readonly code: string | null;
  /** The name one had before, empty for somebody new. */
  readonly name: string;
  /** One came by a role card's link. */
  readonly card: boolean;
  readonly busy: boolean;
  /** Why one was not let in. */
  readonly problem: string | null;
  readonly onJoin: (code: string, name: string) => void;
}

/** Code, name, and the way in. */
export function JoinForm(props: Props) {
  const [code, setCode] = useState(props.code ?? '');
  const [name, setName] = useState(() => props.name || nickname());
  const [wrong, setWrong] = useState(false);
  const join = (event: Event): void => {
    event.preventDefault();
    const found = codeFrom(code);
    setWrong(found === null);
    if (found !== null) props.onJoin(found, name.trim() === '' ? nickname() : name.trim());
  };
  const trouble = wrong ? JOIN.codeWrong : props.problem;
  return (
    <main class="join">
      <h1>{JOIN.title}</h1>
      <p>{JOIN.intro}</p>
      {props.card && <p class="note">{JOIN.card}</p>}
      <form onSubmit={join} noValidate>
        <label class="field">
          <span>{JOIN.code}</span>
          <input
            class="code-field"
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={CODE_LENGTH + 3}
            aria-invalid={wrong}
            aria-describedby="code-hint"
          />
          <span class="fine" id="code-hint">
            {JOIN.codeHint}
          </span>
        </label>
        <div class="name-row">
          <label class="field">
            <span>{JOIN.name}</span>
            <input
              type="text"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
              autocomplete="off"
              maxLength={LIMITS.name}
              aria-describedby="name-hint"
            />
          </label>
          <button type="button" class="small" onClick={() => setName(nickname())}>
            {JOIN.otherName}
          </button>
        </div>
        <p class="fine" id="name-hint">
          {JOIN.nameHint}
        </p>
        <div role="alert">{trouble !== null && <p class="note warn">{trouble}</p>}</div>
        <button type="submit" class="primary wide" disabled={props.busy}>
          {props.busy ? JOIN.joining : JOIN.join}
        </button>
      </form>
      <details>
        <summary>{JOIN.whatIsKept}</summary>
        <p class="fine">{JOIN.kept}</p>
      </details>
    </main>
  );
}
