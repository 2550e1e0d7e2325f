import type { Posture } from '../scenario/lists.ts';
import type { Scenario } from '../scenario/schema.ts';
import { flagAddress } from './flag.tsx';
import './ring.css';

const WIDE = 440;
const HIGH = 235;
const FULL_TURN = 2 * Math.PI;

/** The table as a still picture: the ring, the seats in order, and where each stands. */
export function Ring(props: {
  readonly scenario: Scenario;
  readonly postures?: Readonly<Record<string, Posture>>;
  readonly own?: string | null;
}) {
  const { actors } = props.scenario;
  const size = Math.max(15, Math.min(26, 620 / actors.length));
  return (
    <svg class="ring" viewBox="0 0 1000 600" aria-hidden="true" focusable="false">
      <ellipse class="ring-shadow" cx="500" cy="316" rx="392" ry="196" />
      <ellipse class="ring-top" cx="500" cy="296" rx="388" ry="190" />
      <ellipse class="ring-inlay" cx="500" cy="300" rx="338" ry="156" />
      <g class="ring-marks">
        <path class="ring-mark-filled" d="M360 262 400 338H320Z" />
        <circle cx="500" cy="300" r="38" />
        <path class="ring-mark-filled" d="M500 262a38 38 0 0 0 0 76Z" />
        <rect x="602" y="264" width="72" height="72" rx="6" />
      </g>
      {actors.map((actor, index) => {
        const angle = (index / actors.length) * FULL_TURN - Math.PI / 2;
        const x = 500 + WIDE * Math.cos(angle);
        const y = 300 + HIGH * Math.sin(angle);
        const posture = props.postures?.[actor.id] ?? 'undecided';
        const own = actor.id === props.own;
        return (
          <g key={actor.id} class={`ring-seat ring-${posture} ${own ? 'own' : ''}`}>
            <circle cx={x} cy={y} r={size + 4} />
            <Badge code={actor.flag} name={actor.id} x={x} y={y} size={size} />
          </g>
        );
      })}
    </svg>
  );
}

function Badge(props: {
  readonly code: string | undefined;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}) {
  const { x, y, size } = props;
  const address = flagAddress(props.code);
  return address === undefined ? (
    <text class="ring-name" x={x} y={y}>
      {props.name}
    </text>
  ) : (
    <image href={address} x={x - size} y={y - size} width={size * 2} height={size * 2} />
  );
}
