import { encode } from 'uqr';
import { useMemo } from 'preact/hooks';

const BORDER = 2;

/** An address as a QR code, drawn as one path so that it is sharp at any size. */
export function Qr(props: { readonly text: string; readonly name: string }) {
  const { data, size } = useMemo(() => encode(props.text, { border: BORDER }), [props.text]);
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={props.name}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${String(size)}v${String(size)}H0z`} />
      <path fill="#070e22" d={path} />
    </svg>
  );
}
