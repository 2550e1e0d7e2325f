import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SnapshotShown } from '../desk/snapshot.tsx';
import type { Scenario } from '../scenario/schema.ts';
import { COMMON } from '../words/common.ts';
import { FILES } from '../words/keeping.ts';
import { useArriving } from './arriving.ts';
import { Late } from './late.tsx';
import type { Begin } from './begin.ts';
import { OpenFile } from './open-file.tsx';
import type { Trouble } from './trouble.ts';
import { useCatalogue } from './use-catalogue.ts';

/** What went wrong, where, and what works instead. */
export function Problem(props: {
  readonly problem: Trouble;
  readonly onHome: () => void;
  readonly onSeats: (scenario: Scenario) => void;
  readonly onPlay: (begin: Begin) => void;
}) {
  const [trouble, setTrouble] = useState(props.problem);
  useEffect(() => setTrouble(props.problem), [props.problem]);
  return (
    <main class="problem">
      <h1 tabIndex={-1} data-task={true}>
        {trouble.title}
      </h1>
      <ul class="problem-lines">
        {trouble.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {trouble.snapshot !== undefined && <LateSnapshot snapshot={trouble.snapshot} />}
      <p>{FILES.works}</p>
      <Works onSeats={props.onSeats} />
      <div class="buttons">
        <button type="button" onClick={props.onHome}>
          {FILES.toOpening}
        </button>
        <OpenFile {...props} onTrouble={setTrouble} />
      </div>
    </main>
  );
}

const shown = async () => (await import('../desk/snapshot.tsx')).SnapshotShown;

function LateSnapshot(props: ComponentProps<typeof SnapshotShown>) {
  const arriving = useArriving(true, shown);
  const { part: Arrived } = arriving;
  return Arrived === null ? <Late arriving={arriving} /> : <Arrived {...props} />;
}

function Works({ onSeats }: { readonly onSeats: (scenario: Scenario) => void }) {
  const all = useCatalogue();
  if (all.length === 0) return <p>{COMMON.loading}</p>;
  return (
    <div class="buttons">
      {all.map((scenario) => (
        <button key={scenario.id} type="button" class="primary" onClick={() => onSeats(scenario)}>
          {scenario.title}
        </button>
      ))}
    </div>
  );
}
