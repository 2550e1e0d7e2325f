import type { Scenario } from '../scenario/schema.ts';
import { OPENING } from '../words/opening.ts';
import type { Begin } from './begin.ts';
import type { Trouble } from './trouble.ts';

interface Props {
  readonly onSeats: (scenario: Scenario) => void;
  readonly onPlay: (begin: Begin) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

/** Opens a scenario file or a saved game from this device. The parser is fetched only then. */
export function OpenFile(props: Props) {
  const read = async (file: File): Promise<void> => {
    const { openFile } = await import('./opened.ts');
    const opened = await openFile(file);
    if ('trouble' in opened) props.onTrouble(opened.trouble);
    else if ('begin' in opened) props.onPlay(opened.begin);
    else props.onSeats(opened.scenario);
  };
  return (
    <label class="button quiet open-file">
      {OPENING.openFile}
      <input
        type="file"
        accept=".yaml,.yml,.json"
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          input.value = '';
          if (file !== undefined) void read(file);
        }}
      />
    </label>
  );
}
