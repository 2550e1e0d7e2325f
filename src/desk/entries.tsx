import type { Scenario } from '../scenario/schema.ts';
import type { LedgerLine, View } from '../view/types.ts';
import { ACCOUNT, NUMBER_TEXTS } from '../words/explained.ts';
import { CAUSES, LEDGER } from '../words/ledger.ts';
import { points, signed } from '../words/numbers.ts';

import { accountOf } from './account.ts';
import type { Account, RoundAccount } from './account.ts';
import { Sum } from './ledger.tsx';
import { namesOf } from './names.ts';
import { startOf } from './starts.ts';
import { presentOf, tellValue } from './subjects.ts';
import type { Accounted } from './subjects.ts';
import { tellCause } from './telling.ts';
import './papers.css';

interface Props {
  readonly scenario: Scenario;
  readonly view: View;
  readonly lines: readonly LedgerLine[];
  readonly of: Accounted;
}

const textOf = (scenario: Scenario, of: Accounted): string => {
  if (of.kind === 'gauge') return namesOf(scenario).find.gauge(of.id)?.text ?? '';
  if (of.kind === 'position')
    return NUMBER_TEXTS.position(points(scenario.conclusions.holdOutBelow));
  return NUMBER_TEXTS[of.kind];
};

/** Every entry of one number, round by round, from its start to its value now. */
export function Entries(props: Props) {
  const { scenario, of } = props;
  const account = accountOf(props.lines, of, presentOf(props.view, of));
  return (
    <div class="entries">
      <p>{textOf(scenario, of)}</p>
      <Told of={of} account={account} />
      {account.rounds.toReversed().map((round) => (
        <Round key={round.round} scenario={scenario} of={of} round={round} />
      ))}
      <Start scenario={scenario} of={of} account={account} />
    </div>
  );
}

function Told({ of, account }: { readonly of: Accounted; readonly account: Account }) {
  const { start, now, change } = account;
  if (start === null || now === null) return null;
  const tell = (value: number): string => {
    const told = tellValue(of.kind, value);
    return of.kind === 'persuasion' || of.kind === 'deals' ? told : ACCOUNT.of100(told);
  };
  return (
    <p class="account">
      {account.rounds.length === 0
        ? ACCOUNT.still(tell(now))
        : ACCOUNT.account(tellValue(of.kind, start), signed(change), tell(now))}
    </p>
  );
}

function Round(props: {
  readonly scenario: Scenario;
  readonly of: Accounted;
  readonly round: RoundAccount;
}) {
  const { scenario, of, round } = props;
  const { before, after, group } = round;
  return (
    <Sum
      caption={LEDGER.round(round.round)}
      aside={
        before === null || after === null
          ? ''
          : ACCOUNT.fromTo(tellValue(of.kind, before), tellValue(of.kind, after))
      }
      rows={group.causes.map((line) => ({ name: tellCause(scenario, line), by: signed(line.by) }))}
      sum={signed(group.sum)}
    />
  );
}

/** Where a capital's number began: the scenario's own formula, term by term. */
function Start(props: {
  readonly scenario: Scenario;
  readonly of: Accounted;
  readonly account: Account;
}) {
  const parts = startOf(props.scenario, props.of);
  if (props.account.start === null || parts.length === 0) return null;
  return (
    <Sum
      caption={CAUSES.start()}
      aside={ACCOUNT.startRules}
      rows={parts.map(({ name, by }, index) => ({
        name,
        by: index === 0 ? points(by) : signed(by),
      }))}
      sum={points(parts.reduce((sum, { by }) => sum + by, 0))}
    />
  );
}
