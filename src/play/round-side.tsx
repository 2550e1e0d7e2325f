import type { ComponentChildren } from 'preact';
import { Conclusions } from '../desk/conclusions.tsx';
import { Delegation } from '../desk/delegation.tsx';
import { Dispatch } from '../desk/dispatch.tsx';
import { Floor } from '../desk/floor.tsx';
import { useArriving } from './arriving.ts';
import { Asked } from './asked.tsx';
import type { AskedProps } from './asked.tsx';
import { talks } from './corridor-area.tsx';
import type { Running } from './begin.ts';
import { FuturesAsk } from './futures-ask.tsx';

export interface SideProps extends AskedProps {
  readonly running: Running;
}

/** The desk from the first round on: what is asked now, how to answer, and everything worth knowing for it. */
export function RoundSide(props: SideProps & { readonly children: ComponentChildren }) {
  const { game, scenario, task } = props;
  const { view } = game;
  const { own } = view;
  const arriving = useArriving(scenario.corridor !== undefined, talks);
  return (
    <>
      <Asked {...props} talks={arriving} />
      {props.children}
      {own !== null && (task === 'tour' || task === 'consequences') && !game.presenting && (
        <FuturesAsk key={view.shared.question} running={props.running} />
      )}
      {task !== 'dispatch' && (
        <Floor scenario={scenario} floor={view.shared.floor} own={own?.seat ?? null} />
      )}
      {task !== 'dispatch' && <Dispatch scenario={scenario} view={view} task={false} />}
      <Conclusions scenario={scenario} view={view} onSay={game.send} />
      {own !== null && <Delegation scenario={scenario} view={view} own={own} />}
    </>
  );
}
