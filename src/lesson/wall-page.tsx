import { useMemo, useState } from 'preact/hooks';
import { codeFrom, CODE_LENGTH } from '../session/protocol.ts';
import { browserWake } from '../session/remote.ts';
import type { LessonAddress } from '../session/remote.ts';
import { LESSON } from '../words/lesson.ts';
import { JOIN } from '../words/lesson-join.ts';
import { WALL } from '../words/lesson-screen.ts';
import { codeIn, serverOf } from './addresses.ts';
import { Banner } from './banner.tsx';
import { useScenario } from './scenarios.ts';
import { tellNo } from './told.ts';
import { useLink } from './use-link.ts';
import { Wall } from './wall.tsx';

/** The page on the wall: the table, the clock and the code, and nothing that is anybody's secret. */
export function WallPage() {
  const [code, setCode] = useState(() => codeIn(location.hash, location.search));
  const address = useMemo(
    (): LessonAddress | null =>
      code === null
        ? null
        : { server: serverOf(location.href), code, role: 'screen', wake: browserWake },
    [code],
  );
  const link = useLink(address);
  const lobby = link?.lobby() ?? null;
  const scenario = useScenario(lobby?.scenario ?? null, 'whole');
  const reason = link?.reason() ?? null;
  if (code === null || reason !== null) {
    const problem = reason === null ? null : tellNo(null, { refused: reason });
    return <CodeForm problem={problem} onCode={setCode} />;
  }
  if (link === null || lobby === null || scenario === null) {
    return (
      <main class="wall-form">
        <h1>{WALL.title}</h1>
        <output>{LESSON.loading}</output>
      </main>
    );
  }
  return (
    <>
      <Banner link={link} seat={false} />
      <Wall link={link} lobby={lobby} scenario={scenario} />
    </>
  );
}

function CodeForm(props: {
  readonly problem: string | null;
  readonly onCode: (code: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const open = (event: Event): void => {
    event.preventDefault();
    const code = codeFrom(typed);
    setWrong(code === null);
    if (code === null) return;
    history.replaceState(null, '', `#${code}`);
    props.onCode(code);
  };
  const trouble = wrong ? JOIN.codeWrong : props.problem;
  return (
    <main class="wall-form">
      <h1>{WALL.title}</h1>
      <p>{WALL.intro}</p>
      <form onSubmit={open} noValidate>
        <label class="field">
          <span>{WALL.code}</span>
          <input
            class="code-field"
            value={typed}
            autocomplete="off"
            spellcheck={false}
            maxLength={CODE_LENGTH + 3}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <div role="alert">{trouble !== null && <p class="note warn">{trouble}</p>}</div>
        <button type="submit" class="primary wide">
          {WALL.open}
        </button>
      </form>
    </main>
  );
}
