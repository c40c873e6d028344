import { useEffect, useState } from 'react';

/** Where the person writes. */
export interface Caret {
  /** The name of the field. */
  readonly field: string;
  /** What is selected in it, in UTF-16 units; equal where nothing is. */
  readonly start: number;
  readonly end: number;
}

export interface FieldFocus {
  /** Ties a field to its name while it is on screen: 'chats', 'question', 'send', or the key of an answer's row. */
  readonly register: (name: string, field: HTMLElement | null) => void;
  /** Puts the focus there after the coming render, or as soon as the field is on screen. */
  readonly request: (name: string) => void;
  /** The same, unless the person has meanwhile put the focus somewhere else that is to be seen. */
  readonly offer: (name: string) => void;
  /** Puts the focus and the caret there after the coming render. */
  readonly restore: (caret: Caret) => void;
  /** An element loses the focus; where it is a field, its caret is remembered. */
  readonly leave: (element: Element) => void;
  /** The caret of the field that has the focus, or had it last. */
  readonly caret: () => Caret | null;
  /** After a render: does what was asked for. */
  readonly settle: () => void;
}

/** Focus by the names of fields, for fields that a change has only just put on screen. */
export function useFieldFocus(): FieldFocus {
  const [focus] = useState(createFieldFocus);
  useEffect(() => focus.settle());
  return focus;
}

function createFieldFocus(): FieldFocus {
  const fields = new Map<string, HTMLElement>();
  let wanted: string | null = null;
  let isOffer = false;
  let wantedCaret: Caret | null = null;
  let left: Caret | null = null;

  function settle(): void {
    const field = wanted === null ? undefined : fields.get(wanted);
    if (!field?.isConnected) return;
    if (!(isOffer && isElsewhere(fields))) field.focus();
    if (wantedCaret?.field === wanted && isText(field)) {
      field.setSelectionRange(wantedCaret.start, wantedCaret.end);
    }
    wanted = null;
    isOffer = false;
    wantedCaret = null;
  }

  function caretOf(element: Element | null): Caret | null {
    if (!isText(element)) return null;
    const [field] = [...fields].find(([, one]) => one === element) ?? [];
    const { selectionStart: start, selectionEnd: end } = element;
    return field === undefined || start === null || end === null ? null : { field, start, end };
  }

  return {
    register(name, field) {
      if (field) fields.set(name, field);
      else fields.delete(name);
      if (name === wanted && !wantedCaret) queueMicrotask(settle);
    },
    request(name) {
      wanted = name;
      isOffer = false;
      wantedCaret = null;
      queueMicrotask(settle);
    },
    offer(name) {
      wanted = name;
      isOffer = true;
      wantedCaret = null;
      queueMicrotask(settle);
    },
    restore(caret) {
      // Not before the render: a new value takes the caret to its end.
      wanted = caret.field;
      isOffer = false;
      wantedCaret = caret;
    },
    leave(element) {
      left = caretOf(element) ?? left;
    },
    caret: () => caretOf(document.activeElement) ?? left,
    settle,
  };
}

/** Whether something visible has the focus that is no field of the form, such as a menu. */
function isElsewhere(fields: ReadonlyMap<string, HTMLElement>): boolean {
  const active = document.activeElement;
  if (active === null || active === document.body || !active.checkVisibility()) return false;
  return ![...fields.values()].some((field) => field === active);
}

function isText(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
