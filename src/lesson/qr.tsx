import { encode } from 'uqr';
import { useMemo } from 'preact/hooks';

const BORDER = 2;

/** A picture of dark squares on a white ground, drawn as one path so that it is sharp at any size. */
const pictureOf = (text: string): string => {
  const { data, size } = encode(text, { border: BORDER });
  const squares = data.flatMap((row, y) =>
    row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')),
  );
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size)} ${String(size)}">`,
    `<path fill="#fff" d="M0 0h${String(size)}v${String(size)}H0z"/>`,
    `<path fill="#070e22" shape-rendering="crispEdges" d="${squares.join('')}"/></svg>`,
  ];
  return `data:image/svg+xml,${encodeURIComponent(svg.join(''))}`;
};

/** An address as a QR code. */
export function Qr(props: { readonly text: string; readonly name: string }) {
  const picture = useMemo(() => pictureOf(props.text), [props.text]);
  return <img class="qr" src={picture} alt={props.name} />;
}
