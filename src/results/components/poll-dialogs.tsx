import { lazy, Suspense, type ReactNode } from 'react';
import type { ShownPoll } from '../shown-poll.ts';
import type { AskedAct } from './act-question.tsx';

const ActQuestion = lazy(async () => ({ default: (await import('./act-question.tsx')).ActQuestion }));

const VotersDialog = lazy(async () => ({ default: (await import('./voters-dialog.tsx')).VotersDialog }));

/** What may stand over the results, one at a time. A new dialog is a kind here and a line in `dialogOf`. */
export type PollDialog = { readonly kind: AskedAct } | { readonly kind: 'voters'; readonly answerId: number };

export interface PollDialogsProps {
  readonly dialog: PollDialog | null;
  readonly shown: ShownPoll;
  readonly onClose: () => void;
}

/** The dialog that is open, loaded when it is opened. */
export function PollDialogs(props: PollDialogsProps) {
  return <Suspense>{dialogOf(props)}</Suspense>;
}

function dialogOf({ dialog, shown, onClose }: PollDialogsProps): ReactNode {
  if (dialog === null) return null;
  if (dialog.kind === 'voters') {
    return <VotersDialog shown={shown} answerId={dialog.answerId} onClose={onClose} />;
  }
  return <ActQuestion act={dialog.kind} shown={shown} onClose={onClose} />;
}
