import { useState } from 'react';
import type { PollStart } from '../poll/poll-start.ts';

/** What the composer writes now. */
export interface PollStarts {
  /** null = the draft of this place. */
  readonly start: PollStart | null;
  /** Names the form: another one, with a draft of its own, takes its place. */
  readonly formKey: string;
  /** True while another poll's start stands where the draft of this place was. */
  readonly isOther: boolean;
  /** A poll that starts from something. What is being written is kept and comes back. */
  readonly begin: (start: PollStart) => void;
  /** Back to the draft of this place. */
  readonly end: () => void;
}

/** @param first what the door of this page opened with */
export function usePollStart(first: PollStart | null): PollStarts {
  const [start, setStart] = useState(first);
  return {
    start,
    formKey: start?.name ?? 'own',
    isOther: start !== first,
    begin: setStart,
    end: () => setStart(first),
  };
}
