import { render } from 'preact';
import { Boundary } from '../play/boundary.tsx';
import { followReader } from '../play/reading.ts';
import { JoinPage } from './join-page.tsx';

const root = document.getElementById('page');
if (root !== null) {
  followReader();
  render(
    <Boundary>
      <JoinPage />
    </Boundary>,
    root,
  );
}
