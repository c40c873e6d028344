import { portalErrorText } from '../i18n/portal-error-text.ts';
import { t, type MessageId } from '../i18n/t.ts';
import type { Step } from './plan.ts';
import type { StepFailure } from './progress.ts';

const PLACES: ReadonlyMap<string, MessageId> = new Map<string, MessageId>([
  ['IM_SIDEBAR', 'install.place.IM_SIDEBAR'],
  ['IM_TEXTAREA', 'install.place.IM_TEXTAREA'],
  ['IM_CONTEXT_MENU', 'install.place.IM_CONTEXT_MENU'],
  ['IM_NAVIGATION', 'install.place.IM_NAVIGATION'],
  ['REST_APP_URI', 'install.place.REST_APP_URI'],
]);

/** Where the place is and what it is for. */
export function placeWords(code: string): string {
  const id = PLACES.get(code);
  return id === undefined ? t('install.place.other', { code }) : t(id);
}

export function stepWords(step: Step): string {
  switch (step.kind) {
    case 'scopes':
      return t('install.step.scopes');
    case 'polls':
      return t('install.step.polls');
    case 'remove':
      return t('install.step.remove', { code: step.code });
    case 'bind':
      return placeWords(step.place.code);
    case 'note':
    default:
      return t('install.step.note');
  }
}

/** What happened and what the administrator can do about it; the portal's code is for whoever helps them. */
export function failureWords(step: Step, failure: StepFailure): string {
  if (failure.kind === 'missing-scopes') {
    const { scopes } = failure;
    return t('install.failed.scopes', { count: scopes.length, scopes: scopes.join(', ') });
  }
  if (step.kind === 'polls' && failure.kind === 'no-method') return t('install.failed.noPolls');
  const text =
    failure.kind === 'refused'
      ? refusal(failure.portalText)
      : portalErrorText(failure.kind, failure.portalText);
  return failure.code === '' ? text : t('install.failed.code', { text, code: failure.code });
}

function refusal(portalText: string): string {
  return portalText === ''
    ? t('install.failed.refused')
    : t('install.failed.refusedWith', { text: portalText });
}
