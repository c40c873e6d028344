/** A share in whole percent, as it is shown everywhere (docs/decisions/0020-shares-that-tell-the-truth.md). */
export interface Percent {
  /** 0..100, whole: 0 only of nothing, 100 only when nothing is missing. */
  readonly percent: number;
  /** below: the share is under 1 %, shown as `<1%`. above: it is over 99 % and not all, shown as `>99%`. */
  readonly bound: 'below' | 'above' | null;
}

/** `part` of `whole` by itself: rounded half up, but 0 only of nothing and 100 only of all. */
export function percentOf(part: number, whole: number): Percent {
  if (whole <= 0 || part <= 0) return { percent: 0, bound: null };
  if (part >= whole) return { percent: 100, bound: null };
  const rounded = Math.floor((200 * part + whole) / (2 * whole));
  return { percent: Math.min(99, Math.max(1, rounded)), bound: boundOf(part, whole) };
}

/**
 * The shares of the votes for each answer among the voters, in the order given. With one answer each they add up to 100
 * by largest remainder wherever equal votes can have equal shares; where not (three equal answers), and with several
 * answers allowed, each is rounded by itself.
 */
export function percentsOf(parts: readonly number[], whole: number, several: boolean): readonly Percent[] {
  const alone = parts.map((part) => percentOf(part, whole));
  if (several || whole <= 0 || parts.reduce((sum, part) => sum + part, 0) !== whole) return alone;
  const fitted = fittedPercents(parts, whole);
  return alone.map(({ percent, bound }, place) => ({ percent: fitted?.[place] ?? percent, bound }));
}

/** True when one answer each is allowed and the shares do not add up to 100: then "rounded" is to be said. */
export function isRounded(
  shares: readonly Percent[],
  { voters, several }: { readonly voters: number; readonly several: boolean },
): boolean {
  return !several && voters > 0 && shares.reduce((sum, { percent }) => sum + percent, 0) !== 100;
}

/** Largest remainder by groups of equal parts, since equal votes have equal shares; null where that cannot be. */
function fittedPercents(parts: readonly number[], whole: number): readonly number[] | null {
  const fitted = parts.map((part) => Math.max(Math.floor((100 * part) / whole), part > 0 ? 1 : 0));
  let missing = 100 - fitted.reduce((sum, percent) => sum + percent, 0);
  const remainder = (part: number) => (100 * part) % whole;
  const lifted = [...new Set(parts)]
    .filter((part) => remainder(part) > 0 && 100 * part > whole && 100 * part < 99 * whole)
    .sort((one, other) => remainder(other) - remainder(one) || other - one);
  for (const group of lifted) {
    const places = parts.flatMap((part, place) => (part === group ? [place] : []));
    if (missing < places.length) break;
    for (const place of places) fitted[place] = (fitted[place] ?? 0) + 1;
    missing -= places.length;
  }
  return missing === 0 ? fitted : null;
}

function boundOf(part: number, whole: number): Percent['bound'] {
  if (200 * part <= whole) return 'below';
  return 200 * (whole - part) <= whole ? 'above' : null;
}
