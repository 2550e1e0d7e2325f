import { STUDIO } from '../words/studio.ts';

/** Chooses a scenario file from this device. */
export function OpenFile({ onFile }: { readonly onFile: (file: File) => Promise<void> }) {
  return (
    <label class="button quiet open-file">
      {STUDIO.start.open}
      <input
        type="file"
        accept=".yaml,.yml,text/yaml"
        onChange={({ currentTarget: input }) => {
          const [file] = input.files ?? [];
          input.value = '';
          if (file !== undefined) void onFile(file);
        }}
      />
    </label>
  );
}
