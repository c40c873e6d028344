/** How long a browser may take to begin a download that it has been given, ms. */
const KEPT = 60_000;

/** Has the browser save a file under this name; from memory, so that no address is asked for anything. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
