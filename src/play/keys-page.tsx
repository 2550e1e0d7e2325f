import { useLayoutEffect, useState } from 'preact/hooks';
import { rebind, USUAL_KEYS } from '../desk/keymap.ts';
import type { KeyAction } from '../desk/keymap.ts';
import { useStore } from '../screen/use.ts';
import { KEY_ACTIONS, KEYS } from '../words/keys.ts';
import { keymap, setKeymap } from './kept-keys.ts';

const ACTIONS = Object.keys(KEY_ACTIONS) as KeyAction[];

/** Which key does what, each of which can be changed. */
export function KeysPage() {
  const map = useStore(keymap);
  const [changing, setChanging] = useState<KeyAction | null>(null);
  const [told, setTold] = useState('');
  useNextKey(changing, (key) => {
    if (changing !== null && key !== 'Escape') setTold(change(changing, key));
    setChanging(null);
  });
  return (
    <div class="keys">
      <p>{KEYS.intro}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={map.on}
          onChange={(event) => setKeymap({ ...map, on: event.currentTarget.checked })}
        />
        <span>{KEYS.on}</span>
      </label>
      <output class="note">{changing === null ? told : KEYS.press}</output>
      <table>
        <thead>
          <tr>
            <th scope="col">{KEYS.key}</th>
            <th scope="col">{KEYS.action}</th>
            <th scope="col" class="for-ears">
              {KEYS.changeShort}
            </th>
          </tr>
        </thead>
        <tbody>
          {ACTIONS.map((action) => (
            <tr key={action}>
              <td>
                <kbd>{map.keys[action]}</kbd>
              </td>
              <th scope="row">{KEY_ACTIONS[action]}</th>
              <td>
                <button
                  type="button"
                  class="small"
                  aria-label={KEYS.change(KEY_ACTIONS[action])}
                  aria-pressed={changing === action}
                  onClick={() => setChanging(changing === action ? null : action)}
                >
                  {KEYS.changeShort}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        onClick={() => {
          setKeymap({ ...map, keys: USUAL_KEYS.keys });
          setTold(KEYS.usualDone);
        }}
      >
        {KEYS.usual}
      </button>
    </div>
  );
}

/** Changes a key, or says why not. */
function change(action: KeyAction, pressed: string): string {
  const result = rebind(keymap.get(), action, pressed);
  if ('reserved' in result) return KEYS.reserved(result.reserved);
  if ('taken' in result) return KEYS.taken(result.taken, KEY_ACTIONS[result.by].toLowerCase());
  setKeymap(result.map);
  return KEYS.changed(KEY_ACTIONS[action].toLowerCase(), result.map.keys[action]);
}

const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];

/** Takes the next key for itself, before anything else on the page hears of it. */
function useNextKey(wanted: KeyAction | null, onKey: (key: string) => void): void {
  useLayoutEffect(() => {
    if (wanted === null) return undefined;
    const take = (event: KeyboardEvent): void => {
      if (MODIFIERS.includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      onKey(event.key);
    };
    addEventListener('keydown', take, true);
    return () => removeEventListener('keydown', take, true);
  }, [wanted]);
}
