import { useState } from 'react';

import type { ComposeValues } from './compose-values.ts';

/** A change that took something away in one stroke. */
export interface Undoable {
  readonly what: 'cleared' | 'replaced';
  /** The form before. */
  readonly before: ComposeValues;
  /** Pasted answers that found no room. */
  readonly rest: readonly string[];
}

/** The last change worth an undo; `first` is one that was made before the form opened. */
export function useUndo(restore: (before: ComposeValues) => void, first: Undoable | null) {
  const [undoable, setUndoable] = useState(first);
  return {
    undoable,
    offer: setUndoable,
    dismiss: () => setUndoable(null),
    undo: () => {
      if (undoable) restore(undoable.before);
      setUndoable(null);
    },
  };
}
