import type { Place } from '../bitrix24/calls/placements.ts';

/** One thing that the installer does. */
export type Step =
  /** Are the permissions granted? */
  | { readonly kind: 'scopes' }
  /** Has this portal polls? */
  | { readonly kind: 'polls' }
  /** A place that an older version had bound and this one does not know. */
  | { readonly kind: 'remove'; readonly code: string }
  | { readonly kind: 'bind'; readonly place: Place }
  /** Word for everybody of what is bound. */
  | { readonly kind: 'note' };

/** A name that stays the same whenever the plan is made. */
export function stepId(step: Step): string {
  if (step.kind === 'bind') return `bind ${step.place.code}`;
  return step.kind === 'remove' ? `remove ${step.code}` : step.kind;
}

/**
 * What is to be done, in order: first what may show that it is all in vain, then the places, last the word of them.
 * @param places those of this version
 * @param bound codes that the portal has for this app now
 */
export function planOf(places: readonly Place[], bound: readonly string[]): Step[] {
  const wanted = new Set(places.map(({ code }) => code));
  const old = [...new Set(bound)].filter((code) => !wanted.has(code));
  return [
    { kind: 'scopes' },
    { kind: 'polls' },
    ...old.map((code) => ({ kind: 'remove', code }) as const),
    ...places.map((place) => ({ kind: 'bind', place }) as const),
    { kind: 'note' },
  ];
}

/** Some of our places are bound: an update, or an installation that was broken off. Both go on by themselves. */
export function goesOnByItself(places: readonly Place[], bound: readonly string[]): boolean {
  return places.some(({ code }) => bound.includes(code));
}
