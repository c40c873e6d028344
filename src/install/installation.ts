import type { PortalRequest } from '../bitrix24/door/request.ts';
import type { Step } from './plan.ts';
import {
  again,
  beginning,
  isComplete,
  nextStep,
  placesDone,
  skipped,
  withStep,
  type Progress,
} from './progress.ts';
import { runStep } from './run-step.ts';

/** Where the installation stands. */
export interface InstallationState {
  /** ready: waits for the button. stopped: something failed. complete: nothing is left to do. */
  readonly phase: 'ready' | 'running' | 'stopped' | 'complete';
  readonly progress: Progress;
}

/** One installation, from the button to the end. Its calls may be repeated without harm. */
export interface Installation {
  readonly state: () => InstallationState;
  readonly follow: (listener: () => void) => () => void;
  /** Begins; a second call does nothing. */
  readonly start: () => void;
  /** Does again what has failed, and then the rest. */
  readonly tryAgain: () => void;
  /** Goes on without what was refused. */
  readonly goOnWithout: () => void;
}

interface InstallationParts {
  readonly request: PortalRequest;
  readonly steps: readonly Step[];
  /** The permissions that there must be. */
  readonly scopes: readonly string[];
  /** Called once, when nothing is left to do. */
  readonly onComplete: () => void;
}

export function createInstallation({ request, steps, scopes, onComplete }: InstallationParts): Installation {
  const listeners = new Set<() => void>();
  let state: InstallationState = { phase: 'ready', progress: beginning(steps) };

  function become(next: InstallationState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  async function run(from: Progress): Promise<void> {
    let progress = from;
    for (let index = nextStep(progress); index !== null; index = nextStep(progress)) {
      progress = withStep(progress, index, { state: 'running' });
      become({ phase: 'running', progress });
      const step = progress[index]?.step;
      if (!step) break;
      // One after the other: a colleague behind the same address shares the portal's patience with us.
      // oxlint-disable-next-line no-await-in-loop
      const failure = await runStep(step, { request, scopes, places: placesDone(progress) });
      progress = withStep(progress, index, failure ? { state: 'failed', failure } : { state: 'done' });
    }
    const isDone = isComplete(progress);
    become({ phase: isDone ? 'complete' : 'stopped', progress });
    if (isDone) onComplete();
  }

  return {
    state: () => state,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      if (state.phase === 'ready') void run(state.progress);
    },
    tryAgain() {
      if (state.phase === 'stopped') void run(again(state.progress));
    },
    goOnWithout() {
      if (state.phase === 'stopped') void run(skipped(state.progress));
    },
  };
}
