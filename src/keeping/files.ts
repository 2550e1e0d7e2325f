/** Hands a text to the person as a file. */
export function download(name: string, text: string, type = 'application/json'): void {
  downloadBlob(name, new Blob([text], { type }));
}

/** The same for what is not a text. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

const MEGABYTE = 1024 * 1024;
export const LARGEST_FILE = 2 * MEGABYTE;

/** The text of a chosen file; null when it is too large to be one of ours. */
export async function readText(file: File): Promise<string | null> {
  return file.size > LARGEST_FILE ? null : await file.text();
}
