import { useState } from 'preact/hooks';
import type { DossierView } from '../view/types.ts';
import { CONCLUSIONS } from '../words/conclusions.ts';
import { Bracket, BracketPage } from './bracket.tsx';
import { OtherTexts } from './other-texts.tsx';
import { RollFolded } from './roll-call.tsx';
import { Sentence, Term } from './term.tsx';
import { TextOnTheTable } from './text-on-the-table.tsx';
import type { TextProps as Props } from './text-on-the-table.tsx';
import './conclusions.css';

/** The text that lies on the table, in brackets until it is adopted: who holds it up, and what this seat may say. */
export function Conclusions(props: Props) {
  const { view } = props;
  const table = view.shared.conclusions.filter(({ state }) => state === 'on-the-table');
  if (view.shared.conclusions.length === 0) return null;
  const qualified = view.shared.conclusions.some(({ majority }) => majority !== null);
  return (
    <section class="conclusions" aria-labelledby="conclusions-title">
      <div class="row">
        <h2 id="conclusions-title">
          <Term id="conclusions">{CONCLUSIONS.title}</Term>
        </h2>
        <span class="aside">
          <Sentence>{qualified ? CONCLUSIONS.introQualified : CONCLUSIONS.intro}</Sentence>
        </span>
      </div>
      {table.length === 0 ? <p>{CONCLUSIONS.nothing}</p> : <Draft {...props} table={table} />}
      {table.map((dossier) => (
        <TextOnTheTable key={dossier.id} {...props} dossier={dossier} />
      ))}
      <OtherTexts {...props} />
      <RollFolded scenario={props.scenario} view={view} />
    </section>
  );
}

function Draft({ scenario, view, table }: Props & { readonly table: readonly DossierView[] }) {
  const [opened, open] = useState<string | null>(null);
  const asked = table.find(({ id }) => id === opened);
  return (
    <>
      <p class="draft">
        {CONCLUSIONS.council}{' '}
        {table.map(({ id }, index) => (
          <span key={id}>
            {index > 0 && <> {CONCLUSIONS.and} </>}
            <Bracket
              scenario={scenario}
              id={id}
              ends={index === table.length - 1}
              onOpen={() => open(id)}
            />
          </span>
        ))}
      </p>
      {asked !== undefined && (
        <BracketPage
          key={asked.id}
          scenario={scenario}
          view={view}
          dossier={asked}
          onClose={() => open(null)}
        />
      )}
    </>
  );
}
