import './gauges.css';

/** Up or down, drawn so that no font is needed for it. */
export function Arrow({ up }: { readonly up: boolean }) {
  return (
    <svg class="arrow" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d={up ? 'M5 1 9.5 9h-9Z' : 'M5 9 .5 1h9Z'} />
    </svg>
  );
}
