import { useArriving } from '../play/arriving.ts';
import { Late } from '../play/late.tsx';
import type { Making } from './papers/choose.ts';

const papersPage = async () => (await import('./papers/papers-page.tsx')).PapersPage;

/** The papers to print, which come when they are first wanted. */
export function TeachPapers(props: Making & { readonly onBack: () => void }) {
  const arriving = useArriving(true, papersPage);
  const { part: Arrived } = arriving;
  return Arrived === null ? <Late arriving={arriving} /> : <Arrived {...props} />;
}
