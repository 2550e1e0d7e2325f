import type { ComponentChildren } from 'preact';
import { Call, Warnings } from '../desk/prologue.tsx';
import { useArriving } from './arriving.ts';
import { Late } from './late.tsx';
import type { SideProps } from './round-side.tsx';

const roundSide = async () => (await import('./round-side.tsx')).RoundSide;

type Props = SideProps & { readonly children: ComponentChildren };

/** The desk: what is asked now, how to answer, and then everything worth knowing for it. */
export function Side(props: Props) {
  const { game, scenario, task } = props;
  const { own } = game.view;
  // What the rounds need comes while the call is answered.
  const arriving = useArriving(game.view.shared.phase !== 'warnings', roundSide);
  if (game.view.shared.round > 0) return <FromRoundOne {...props} arriving={arriving} />;
  return (
    <>
      {task === 'warnings' && <Warnings scenario={scenario} />}
      {task === 'call' && own !== null && <Call scenario={scenario} own={own} />}
      {props.children}
    </>
  );
}

function FromRoundOne(
  props: Props & {
    readonly arriving: ReturnType<typeof useArriving<Awaited<ReturnType<typeof roundSide>>>>;
  },
) {
  const { part: Arrived } = props.arriving;
  if (Arrived !== null) return <Arrived {...props} />;
  return (
    <>
      <Late arriving={props.arriving} />
      {props.children}
    </>
  );
}
