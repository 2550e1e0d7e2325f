import { depthProblem } from '../scenario/depth.ts';
import { STUDIO } from '../words/studio.ts';

/** The largest file that is opened, as the parser has it. */
export const LARGEST = 262_144;

export type ReadFile = { readonly text: string } | { readonly problem: string };

/** The text of a file from anywhere: its size is looked at before its content, and only sound UTF-8 is text. */
export async function readScenarioFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<ReadFile> {
  if (file.size > LARGEST) return { problem: STUDIO.file.tooLarge };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { problem: STUDIO.file.unreadable };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\u0000')) return { problem: STUDIO.file.notText };
    // An editor that colours brackets runs out of stack in thousands of them.
    const deep = depthProblem(text);
    return deep ? { problem: deep.sentence } : { text };
  } catch {
    return { problem: STUDIO.file.notText };
  }
}

/** A name for a file, from a scenario's id or title. */
export const fileName = (title: string): string => {
  const plain = title
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${plain === '' ? 'scenario' : plain}.yaml`;
};
