/**
 * Keeps from the app the keys that are not meant for it; neither our handlers nor React Aria's hear of them.
 *
 * - Keys of an input method: the Enter that takes a word, the Escape that drops it, the arrows among its proposals. The
 *   browser still gets them. Safari ends the composition before the last of them, which then only bears key code 229.
 * - What a held key goes on saying. Held Backspace empties its field and stops there, held Enter or Escape acts once.
 *   Where the first press has moved the focus, the rest is not meant for what has it now. Arrows and Tab may repeat.
 */
export function keepKeysFromApp(frame: Window): void {
  let pressedIn: EventTarget | null = null;

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) {
      event.stopPropagation();
      return;
    }
    if (!event.repeat) pressedIn = event.target;
    else if (ACTS_ONCE.has(event.key)) {
      event.stopPropagation();
      if (event.target !== pressedIn || !isTyping(event)) event.preventDefault();
    }
  }

  frame.addEventListener('keydown', onKeyDown, { capture: true });
}

const ACTS_ONCE: ReadonlySet<string> = new Set(['Backspace', 'Delete', 'Enter', 'Escape']);

function isComposing(event: KeyboardEvent): boolean {
  // oxlint-disable-next-line typescript/no-deprecated -- Safari has no other sign of it
  return event.isComposing || event.keyCode === 229;
}

/** The browser's own work on a text: a held Backspace goes on deleting, a held Enter writes lines where Enter does. */
function isTyping({ key, target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key !== 'Enter') return true;
  return target instanceof HTMLTextAreaElement && !ctrlKey && !metaKey;
}
