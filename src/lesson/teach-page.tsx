import { useEffect, useMemo, useState } from 'preact/hooks';
import { browserWake } from '../session/remote.ts';
import type { LessonAddress } from '../session/remote.ts';
import { LESSON } from '../words/lesson.ts';
import { TEACH } from '../words/lesson-teach.ts';
import { serverOf, teacherIn } from './addresses.ts';
import type { TeacherLink } from './addresses.ts';
import { Banner } from './banner.tsx';
import { keepLesson, keptLesson } from './kept.ts';
import type { KeptLesson } from './kept.ts';
import { useScenario } from './scenarios.ts';
import { TeachLesson } from './teach-lesson.tsx';
import { OpenLesson } from './teach-open.tsx';
import { TeachPapers } from './teach-papers.tsx';
import { tellNo } from './told.ts';
import { useLink } from './use-link.ts';

/** The teacher's page: what it opens is in its address, so that a reload or another device takes over at once. */
export function TeachPage() {
  const [opens, setOpens] = useState<TeacherLink>(() => teacherIn(location.hash));
  useEffect(() => {
    const follow = (): void => setOpens(teacherIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const run = (lesson: KeptLesson): void => {
    keepLesson(lesson);
    history.replaceState(null, '', `#${lesson.code}.${lesson.secret}`);
    setOpens({ opens: 'lesson', ...lesson });
  };
  switch (opens.opens) {
    case 'nothing':
      return <NoSecret />;
    case 'server':
      return <OpenLesson secret={opens.secret} kept={keptLesson()} onOpen={run} />;
    case 'lesson':
      return <Controls key={opens.code} code={opens.code} secret={opens.secret} />;
  }
}

function NoSecret() {
  return (
    <main class="teach-open">
      <h1>{TEACH.noSecret.title}</h1>
      <p>{TEACH.noSecret.text}</p>
    </main>
  );
}

function Controls({ code, secret }: KeptLesson) {
  const address = useMemo(
    (): LessonAddress => ({
      server: serverOf(location.href),
      code,
      role: 'teacher',
      secret,
      wake: browserWake,
    }),
    [code, secret],
  );
  const link = useLink(address);
  const lobby = link?.lobby() ?? null;
  const scenario = useScenario(lobby?.scenario ?? null, 'whole');
  const [papers, setPapers] = useState(false);
  const reason = link?.reason() ?? null;
  useEffect(() => {
    if (reason === 'lesson-over' || reason === 'no-such-lesson') keepLesson(null);
  }, [reason]);
  if (reason !== null) {
    return (
      <main class="teach-open">
        <h1>{TEACH.title}</h1>
        <p class="note warn">{tellNo(null, { refused: reason })}</p>
      </main>
    );
  }
  if (link === null || lobby === null || scenario === null) {
    return (
      <main class="teach-open">
        <h1>{TEACH.title}</h1>
        <output>{LESSON.loading}</output>
      </main>
    );
  }
  return (
    <>
      <Banner link={link} seat={false} />
      {papers ? (
        <TeachPapers
          scenario={scenario}
          plan={lobby.plan}
          lobby={lobby}
          onBack={() => setPapers(false)}
        />
      ) : (
        <TeachLesson
          link={link}
          lobby={lobby}
          scenario={scenario}
          secret={secret}
          onPapers={() => setPapers(true)}
        />
      )}
    </>
  );
}
