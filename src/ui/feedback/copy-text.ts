/**
 * Puts a text into the clipboard, within a press of the person's; false where the browser forbids it. A frame of another
 * site usually may not use the clipboard's own interface, and asking it would be a line in the console; the older
 * command, which only answers to a press, comes first.
 */
export async function copyText(text: string): Promise<boolean> {
  if (copyByCommand(text)) return true;
  if (!mayWrite()) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyByCommand(text: string): boolean {
  let isTaken = false;
  const give = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopPropagation();
    isTaken = true;
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    // Deprecated, and the only way that a frame's permissions do not close.
    // oxlint-disable-next-line typescript/no-deprecated -- see above
    return document.execCommand('copy') && isTaken;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}

/** Chromium tells beforehand; elsewhere the call itself does. */
function mayWrite(): boolean {
  const clipboard: unknown = Reflect.get(navigator, 'clipboard');
  if (clipboard === undefined) return false;
  const policy: unknown = Reflect.get(document, 'featurePolicy');
  if (typeof policy !== 'object' || policy === null || !('allowsFeature' in policy)) return true;
  const { allowsFeature } = policy;
  return typeof allowsFeature === 'function' && allowsFeature.call(policy, 'clipboard-write') === true;
}
