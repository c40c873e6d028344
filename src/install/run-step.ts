import { getScopes, setAppOptions } from '../bitrix24/calls/app.ts';
import { bindPlace, getPlaces, unbindPlace, type Place } from '../bitrix24/calls/placements.ts';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import { PLACES_OPTION } from '../bitrix24/reads/link-code.ts';
import { tryVoteMethods } from '../bitrix24/reads/vote-methods.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import type { Step } from './plan.ts';
import type { StepFailure } from './progress.ts';

interface Means {
  readonly request: PortalRequest;
  /** The permissions that there must be. */
  readonly scopes: readonly string[];
  /** Codes of the places that are bound by now. */
  readonly places: readonly string[];
}

/** Does one step, however often it has been done before. @returns why it is not done, null when it is */
export async function runStep(step: Step, means: Means): Promise<StepFailure | null> {
  try {
    return await doStep(step, means);
  } catch (error) {
    if (!(error instanceof PortalError)) throw error;
    const { kind, code, portalText } = error;
    return { kind, code, portalText };
  }
}

async function doStep(step: Step, { request, scopes, places }: Means): Promise<StepFailure | null> {
  switch (step.kind) {
    case 'scopes': {
      const granted = new Set(await request.ask(getScopes));
      const missing = scopes.filter((scope) => !granted.has(scope));
      return missing.length === 0 ? null : { kind: 'missing-scopes', scopes: missing };
    }
    case 'polls':
      await tryVoteMethods(request);
      return null;
    case 'remove':
      await request.ask(unbindPlace(step.code));
      return null;
    case 'bind':
      await rebind(request, step.place);
      return null;
    case 'note':
    default:
      await request.ask(setAppOptions({ [PLACES_OPTION]: places.join(',') }));
      return null;
  }
}

/** The portal may have bound it before the answer was lost: it is asked before anybody is told of a failure. */
async function rebind(request: PortalRequest, place: Place): Promise<void> {
  await request.ask(unbindPlace(place.code));
  try {
    await request.ask(bindPlace(place));
  } catch (error) {
    const isUnclear = error instanceof PortalError && error.unclear;
    if (!isUnclear || !(await isBound(request, place).catch(() => false))) throw error;
  }
}

async function isBound(request: PortalRequest, { code, handler }: Place): Promise<boolean> {
  const places = await request.ask(getPlaces);
  return places.some((place) => place.code === code && place.handler === handler);
}
