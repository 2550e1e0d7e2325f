import { useEffect, useState } from 'preact/hooks';
import { CHECK } from '../words/lesson-screen.ts';
import { serverOf } from './addresses.ts';
import { clockFinding, pageFinding, secureFinding, sizeFinding, storageFinding } from './check.ts';
import type { Finding } from './check.ts';
import { checkSocket } from './check-socket.ts';

/** The page for the day before: one plain sentence for each thing a lesson needs of a device and a network. */
export function CheckPage() {
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const put = (found: Finding): void => {
      if (!current) return;
      setFindings((all) => [...all.filter(({ id }) => id !== found.id), found]);
    };
    const { innerWidth: width, innerHeight: height, isSecureContext: isSecure } = globalThis;
    setFindings([
      pageFinding(),
      sizeFinding(width, height),
      secureFinding(isSecure),
      storageFinding(),
      { id: 'socket', state: 'busy', text: CHECK.socket.busy },
    ]);
    const stop = checkSocket(serverOf(location.href), put, (ms) => put(clockFinding(ms)));
    return () => {
      current = false;
      stop();
    };
  }, [attempt]);
  const busy = findings.some(({ state }) => state === 'busy');
  return (
    <main class="check">
      <h1>{CHECK.title}</h1>
      <p>{CHECK.intro}</p>
      <dl class="findings" aria-live="polite">
        {ORDER.flatMap((id) => findings.filter((one) => one.id === id)).map((finding) => (
          <div key={finding.id} data-state={finding.state}>
            <dt>{CHECK[finding.id].title}</dt>
            <dd>
              <strong>{CHECK.states[finding.state]}.</strong> {finding.text}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="primary" disabled={busy} onClick={() => setAttempt(attempt + 1)}>
        {busy ? CHECK.running : CHECK.run}
      </button>
    </main>
  );
}

const ORDER = ['page', 'socket', 'trip', 'clock', 'size', 'secure', 'storage'] as const;
