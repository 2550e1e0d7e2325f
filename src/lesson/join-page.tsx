import type { ComponentProps } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browserWake } from '../session/remote.ts';
import type { LessonAddress, LessonLink } from '../session/remote.ts';
import { CONNECTION, LESSON } from '../words/lesson.ts';
import { JOIN, WAITING } from '../words/lesson-join.ts';
import { useArriving } from '../play/arriving.ts';
import { Late } from '../play/late.tsx';
import { codeIn, serverOf, wishIn } from './addresses.ts';
import { Banner } from './banner.tsx';
import { JoinForm } from './join-form.tsx';
import { keepSeat, keptSeat } from './kept.ts';
import { placeOf } from './parts.ts';
import type { PhoneDebrief } from './phone-debrief.tsx';
import { PhoneHelp } from './phone-help.tsx';
import { useScenario } from './scenarios.ts';
import { SeatPage } from './seat-page.tsx';
import { tellNo } from './told.ts';
import { useLink } from './use-link.ts';
import { Waiting } from './waiting.tsx';

/** The seat of the card one came with; a code typed in place of the card's is for another lesson. */
const wishFor = (code: string): { readonly wish?: string } => {
  const wish = wishIn(location.search);
  return wish === null || code !== codeIn('', location.search) ? {} : { wish };
};

const addressFor = (code: string, name: string, token: string | null): LessonAddress => ({
  server: serverOf(location.href),
  code,
  role: 'student',
  name,
  ...(token === null ? wishFor(code) : { seatToken: token }),
  wake: browserWake,
});

/** The seat kept on this device goes on by itself, unless the link is for another lesson. */
const firstAddress = (): LessonAddress | null => {
  const kept = keptSeat();
  const asked = codeIn(location.hash, location.search);
  if (kept === null || (asked !== null && asked !== kept.code)) return null;
  return addressFor(kept.code, kept.name, kept.token);
};

/** The student's page, from the code to the debrief. */
export function JoinPage() {
  const [address, setAddress] = useState(firstAddress);
  const link = useLink(address);
  const keeps = useKeeping(link);
  useTouching(link);
  const status = link?.status();
  const join = (code: string, name: string): void => {
    const kept = keptSeat();
    setAddress(addressFor(code, name, kept?.code === code ? kept.token : null));
  };
  const again = (): void => {
    if (address !== null) setAddress({ ...address });
  };
  const out = link !== null && (status === 'refused' || status === 'gone');
  if (link === null || address === null || out) {
    const reason = link?.reason() ?? null;
    if (out && reason === null) return <Elsewhere onBack={again} />;
    return (
      <JoinForm
        code={address?.code ?? codeIn(location.hash, location.search)}
        name={address?.name ?? keptName()}
        busy={address !== null && !out}
        card={wishIn(location.search) !== null}
        problem={reason === null ? null : tellNo(null, { refused: reason })}
        onJoin={join}
      />
    );
  }
  return (
    <PhoneHelp>
      <Banner link={link} seat={true} />
      {!keeps && <p class="note warn forgets">{CONNECTION.forgets}</p>}
      <Wished key={link.welcome()?.person} link={link} />
      <InLesson link={link} />
    </PhoneHelp>
  );
}

/** Why one does not sit where one's card says, until it has been read. */
function Wished({ link }: { readonly link: LessonLink }) {
  const [read, setRead] = useState(false);
  const wish = link.welcome()?.wish ?? 'granted';
  if (read || wish === 'granted') return null;
  return (
    <div class="note forgets">
      <p>{WAITING.wishes[wish]}</p>
      <button type="button" class="small" onClick={() => setRead(true)}>
        {WAITING.wishes.understood}
      </button>
    </div>
  );
}

const phoneDebrief = async () => (await import('./phone-debrief.tsx')).PhoneDebrief;

function LateDebrief(props: ComponentProps<typeof PhoneDebrief>) {
  const arriving = useArriving(true, phoneDebrief);
  const { part: Arrived } = arriving;
  return Arrived === null ? <Late arriving={arriving} /> : <Arrived {...props} />;
}

function Elsewhere({ onBack }: { readonly onBack: () => void }) {
  return (
    <main class="join">
      <h1>{JOIN.title}</h1>
      <p class="note">{CONNECTION.elsewhere}</p>
      <button type="button" class="primary" onClick={onBack}>
        {CONNECTION.takeBack}
      </button>
    </main>
  );
}

function InLesson({ link }: { readonly link: LessonLink }) {
  const lobby = link.lobby();
  const welcome = link.welcome();
  const scenario = useScenario(lobby?.scenario ?? null, 'pocket');
  const place = useMemo(
    () => (lobby === null || welcome === null ? null : placeOf(lobby, welcome.person)),
    [lobby, welcome],
  );
  const session = link.session();
  if (lobby === null || scenario === null || place === null) {
    return (
      <main class="join">
        <h1>{JOIN.title}</h1>
        <output>{LESSON.loading}</output>
      </main>
    );
  }
  const shown = { link, lobby, place, scenario };
  const isOver = lobby.stage === 'debrief' || lobby.stage === 'over';
  if (isOver) return <LateDebrief {...shown} />;
  const seated = session !== null && session.view().own !== null;
  return seated ? <SeatPage {...shown} session={session} /> : <Waiting {...shown} />;
}

/** The lobby may come after the seat, or go before it: until then the name of before stays. */
const keptName = (): string => keptSeat()?.name ?? '';

/** Keeps the seat on this device as soon as there is one, and forgets it when it is gone for good. */
function useKeeping(link: LessonLink | null): boolean {
  const [keeps, setKeeps] = useState(true);
  const welcome = link?.welcome() ?? null;
  const lobby = link?.lobby() ?? null;
  const reason = link?.reason() ?? null;
  const name = lobby?.people.find(({ id }) => id === welcome?.person)?.name ?? '';
  useEffect(() => {
    if (welcome === null || welcome.seatToken === '') return;
    setKeeps(keepSeat({ code: welcome.code, token: welcome.seatToken, name: name || keptName() }));
    history.replaceState(null, '', `${location.pathname}#${welcome.code}`);
  }, [welcome, name]);
  useEffect(() => {
    if (reason === 'removed' || reason === 'lesson-over') keepSeat(null);
  }, [reason]);
  return keeps;
}

/** Tells the room that somebody is there, and when the page is put away. */
function useTouching(link: LessonLink | null): void {
  useEffect(() => {
    if (link === null) return undefined;
    const seen = (): void => {
      const visible = document.visibilityState === 'visible';
      void link.send('here', { visible });
    };
    const touch = (): void => link.touch();
    const kinds = ['pointerdown', 'keydown', 'scroll'] as const;
    for (const kind of kinds) addEventListener(kind, touch, { passive: true });
    document.addEventListener('visibilitychange', seen);
    return () => {
      for (const kind of kinds) removeEventListener(kind, touch);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [link]);
}
