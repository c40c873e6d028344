import { lazy, Suspense, type ReactNode } from 'react';
import type { ShownOutcome } from '../outcome/shown-outcome.ts';
import type { ShownPoll } from '../shown-poll.ts';
import type { AskedAct } from '../ballot/action-question.tsx';

const PostDialog = lazy(async () => ({ default: (await import('../posting/post-dialog.tsx')).PostDialog }));
const RuleDialog = lazy(async () => ({ default: (await import('../outcome/rule-dialog.tsx')).RuleDialog }));
const ActQuestion = lazy(async () => ({
  default: (await import('../ballot/action-question.tsx')).ActQuestion,
}));
const RemindDialog = lazy(async () => ({
  default: (await import('../remind/remind-dialog.tsx')).RemindDialog,
}));
const CopyDialog = lazy(async () => ({ default: (await import('../export/copy-dialog.tsx')).CopyDialog }));
const VotersDialog = lazy(async () => ({
  default: (await import('../voters/voters-dialog.tsx')).VotersDialog,
}));

/** What may stand over the results, one at a time. A new dialog is a kind here and a line in `dialogOf`. */
export type PollDialog =
  | { readonly kind: AskedAct | 'copy' | 'remind' | 'rule' | 'post' }
  | { readonly kind: 'voters'; readonly answerId: number };

export interface PollDialogsProps {
  readonly dialog: PollDialog | null;
  readonly shown: ShownPoll;
  readonly outcome: ShownOutcome;
  readonly onClose: () => void;
}

/** The dialog that is open, loaded when it is opened. */
export function PollDialogs(props: PollDialogsProps) {
  return <Suspense>{dialogOf(props)}</Suspense>;
}

function dialogOf({ dialog, shown, outcome, onClose }: PollDialogsProps): ReactNode {
  if (dialog === null) return null;
  if (dialog.kind === 'voters') {
    return <VotersDialog shown={shown} answerId={dialog.answerId} onClose={onClose} />;
  }
  if (dialog.kind === 'remind') return <RemindDialog shown={shown} onClose={onClose} />;
  if (dialog.kind === 'copy') return <CopyDialog shown={shown} outcome={outcome} onClose={onClose} />;
  const { rule, kept } = outcome;
  const { messageId } = shown.poll;
  if (dialog.kind === 'rule')
    return (
      <RuleDialog rule={rule} onSave={(next) => kept.save({ messageId, rule: next })} onClose={onClose} />
    );
  if (dialog.kind === 'post')
    return (
      <PostDialog
        shown={shown}
        outcome={outcome}
        onPosted={() => kept.save({ messageId, post: 'posted' })}
        onClose={onClose}
      />
    );
  return <ActQuestion act={dialog.kind} shown={shown} outcome={outcome} onClose={onClose} />;
}
