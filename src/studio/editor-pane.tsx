import { useEffect, useRef } from 'preact/hooks';
import { STUDIO } from '../words/studio.ts';
import { openEditor } from './editor.ts';
import type { Workshop } from './workshop.ts';

/** The place of the editor; on a screen too small to write on, the text can be read. */
export function EditorPane(props: { readonly workshop: Workshop; readonly readOnly: boolean }) {
  const { workshop, readOnly } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const editor = openEditor(place.current, {
      text: workshop.text(),
      clerk: workshop.clerk,
      readOnly,
      onEdit: () => workshop.edited(),
    });
    workshop.hold(editor);
    return () => {
      workshop.letGo();
      editor.destroy();
    };
  }, [workshop, readOnly]);
  return (
    <>
      <div class="studio-editor" ref={place} />
      <p class="fine studio-help">{readOnly ? STUDIO.editorSmall : STUDIO.editorHelp}</p>
    </>
  );
}
