import { failing, type PortalErrorKind } from '../bitrix24/door/portal-error-kind.ts';
import type { Step } from './plan.ts';

/** Why a step has not been done. */
export type StepFailure =
  /** Permissions that the administrator has still to grant. */
  | { readonly kind: 'missing-scopes'; readonly scopes: readonly string[] }
  | { readonly kind: PortalErrorKind; readonly code: string; readonly portalText: string };

/** `skipped`: the administrator goes on without it. */
export type StepState = 'waiting' | 'running' | 'done' | 'skipped' | 'failed';

export interface StepProgress {
  readonly step: Step;
  readonly state: StepState;
  /** Of a failed or a skipped step. */
  readonly failure: StepFailure | null;
}

export type Progress = readonly StepProgress[];

export function beginning(steps: readonly Step[]): Progress {
  return steps.map((step) => ({ step, state: 'waiting', failure: null }));
}

/** The same with one step in another state. */
export function withStep(
  progress: Progress,
  index: number,
  change: { readonly state: StepState; readonly failure?: StepFailure | null },
): Progress {
  return progress.map((each, at) => (at === index ? { ...each, failure: null, ...change } : each));
}

/**
 * What is to be done next; null when everything is, or when a failure stands in the way. Places do not stand in each
 * other's way, so that one is told of all that are refused at once; anything else does, and so does a portal that
 * does not answer.
 */
export function nextStep(progress: Progress): number | null {
  const index = progress.findIndex(({ state }) => state === 'waiting');
  if (index === -1) return null;
  const failed = progress.filter(({ state }) => state === 'failed');
  const isPlace = progress[index]?.step.kind === 'bind' || progress[index]?.step.kind === 'remove';
  return failed.every((each) => isPlace && isRefusedPlace(each)) ? index : null;
}

/** Failed steps wait again; so does the word of the places, whose list may change. */
export function again(progress: Progress): Progress {
  return progress.map((each) =>
    each.state === 'failed' ? { ...each, state: 'waiting', failure: null } : each,
  );
}

/** Whether Quorum works without all that has failed: its places can be missed, polls and permissions cannot. */
export function canSkip(progress: Progress): boolean {
  const failed = progress.filter(({ state }) => state === 'failed');
  return failed.length > 0 && failed.every(isRefusedPlace);
}

/** Failed steps are gone without. */
export function skipped(progress: Progress): Progress {
  return progress.map((each) => (each.state === 'failed' ? { ...each, state: 'skipped' } : each));
}

export function isComplete(progress: Progress): boolean {
  return progress.every(({ state }) => state === 'done' || state === 'skipped');
}

/** The codes of the places that are bound. */
export function placesDone(progress: Progress): string[] {
  return progress.flatMap(({ step, state }) =>
    step.kind === 'bind' && state === 'done' ? [step.place.code] : [],
  );
}

/** The portal has said no to one place, for good as far as one can see. */
function isRefusedPlace({ step, failure }: StepProgress): boolean {
  if (step.kind === 'scopes' || step.kind === 'polls' || failure === null) return false;
  return failure.kind === 'missing-scopes' || ['change', 'nothing'].includes(failing(failure.kind).healedBy);
}
