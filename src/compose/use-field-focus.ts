import { useEffect, useState } from 'react';

export interface FieldFocus {
  /** Ties a field to its name while it is on screen: 'chats', 'question', 'send', or the key of an answer's row. */
  readonly register: (name: string, field: HTMLElement | null) => void;
  /** Puts the focus there after the coming render, or as soon as the field is on screen. */
  readonly request: (name: string) => void;
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

  function settle(): void {
    const field = wanted === null ? undefined : fields.get(wanted);
    if (!field?.isConnected) return;
    wanted = null;
    field.focus();
  }

  return {
    register(name, field) {
      if (field) fields.set(name, field);
      else fields.delete(name);
      if (name === wanted) queueMicrotask(settle);
    },
    request(name) {
      wanted = name;
      queueMicrotask(settle);
    },
    settle,
  };
}
