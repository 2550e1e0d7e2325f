import type { JSX } from 'preact';
import type { HOW } from '../words/how.ts';

const PLACES = Array.from({ length: 11 }, (_, index) => index);
const TURN = (2 * Math.PI) / PLACES.length;

/** The ring of seats, one of them lit. */
const Seat = () => (
  <>
    <ellipse class="pic-table" cx="80" cy="52" rx="52" ry="28" />
    <ellipse class="pic-map" cx="80" cy="52" rx="26" ry="13" />
    {PLACES.map((place) => {
      const angle = Math.PI / 2 + place * TURN;
      const x = 80 + Math.cos(angle) * 66;
      const y = 51 + Math.sin(angle) * 37;
      return (
        <circle
          key={place}
          class={place === 0 ? 'pic-you' : 'pic-seat'}
          cx={x}
          cy={y}
          r={place === 0 ? 9 : 7}
        />
      );
    })}
  </>
);

/** A dispatch, and a speech that goes to two others. */
const Floor = () => (
  <>
    <g transform="rotate(-5 40 50)">
      <rect class="pic-paper" x="12" y="18" width="54" height="66" rx="3" />
      <path class="pic-head" d="M20 30h38" />
      <path class="pic-ink" d="M20 42h38M20 51h38M20 60h26" />
      <rect class="pic-gap" x="20" y="67" width="38" height="9" rx="2" />
    </g>
    <path
      class="pic-speech"
      d="M84 26h62a5 5 0 0 1 5 5v24a5 5 0 0 1-5 5h-44l-11 11V60h-7a5 5 0 0 1-5-5V31a5 5 0 0 1 5-5Z"
    />
    <path class="pic-ink" d="M90 38h50M90 48h34" />
    <circle class="pic-you" cx="91" cy="85" r="8" />
    <path class="pic-way" d="M105 84h22m-6-5 7 5-7 5" />
    <circle class="pic-seat" cx="142" cy="84" r="8" />
  </>
);

/** Two capitals exchange one thing for one thing, over a text in brackets. */
const Deal = () => (
  <>
    <circle class="pic-you" cx="26" cy="38" r="12" />
    <circle class="pic-seat" cx="134" cy="38" r="12" />
    <path class="pic-way" d="M46 30h66m-8-6 9 6-9 6" />
    <path class="pic-way" d="M114 46H48m8-6-9 6 9 6" />
    <rect class="pic-paper" x="38" y="64" width="84" height="30" rx="3" />
    <path class="pic-bracket" d="M52 70h-6v18h6M108 70h6v18h-6" />
    <path class="pic-ink" d="M58 76h44M58 84h30" />
  </>
);

/** A closed envelope, then the three stances. */
const Pledge = () => (
  <>
    <rect class="pic-paper" x="48" y="8" width="64" height="38" rx="3" />
    <path class="pic-fold" d="m49 10 31 21 31-21" />
    <circle class="pic-seal" cx="80" cy="31" r="6" />
    <path class="pic-way" d="M80 52v10m-5-4 5 5 5-5" />
    <path class="pic-solidarity" d="M34 70 48 95H20Z" />
    <circle class="pic-token" cx="80" cy="83" r="12" />
    <path class="pic-token-half" d="M80 71a12 12 0 0 0 0 24Z" />
    <rect class="pic-abstention" x="114" y="71" width="24" height="24" rx="3" />
  </>
);

/** Three gauges that moved, and the front page. */
const End = () => (
  <>
    {[22, 44, 66].map((y, index) => (
      <g key={y}>
        <rect class="pic-bar" x="10" y={y} width="62" height="9" rx="4.5" />
        <rect
          class={`pic-level pic-level-${String(index)}`}
          x="10"
          y={y}
          width={[44, 26, 54][index]}
          height="9"
          rx="4.5"
        />
      </g>
    ))}
    <g transform="rotate(4 120 50)">
      <rect class="pic-paper" x="90" y="10" width="60" height="80" rx="3" />
      <path class="pic-head" d="M97 22h46" />
      <rect class="pic-photo" x="97" y="30" width="46" height="24" />
      <path class="pic-ink" d="M97 63h20M97 71h20M97 79h20M123 63h20M123 71h20M123 79h14" />
    </g>
  </>
);

/** Our own small drawings, by what they show. */
export const PICTURES: Readonly<Record<keyof typeof HOW.pictures, () => JSX.Element>> = {
  seat: Seat,
  floor: Floor,
  deal: Deal,
  pledge: Pledge,
  end: End,
};
