/** Where a person's days begin, as their Bitrix24 tells it (docs/platform.md, 3.1). */
export interface PersonZone {
  /** IANA name; '' where the person leaves it to the portal. */
  readonly timeZone: string;
  /** Seconds ahead of UTC when the portal last looked; null = not told. */
  readonly utcOffset: number | null;
}

/** What a clock on the wall shows; months from 1. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** `name` undefined is the browser's own zone; `shift` is added to a moment first, ms. */
interface Zone {
  readonly name: string | undefined;
  readonly shift: number;
}

const browsers: Zone = { name: undefined, shift: 0 };
let zone = browsers;

/**
 * From now on every date and time is the person's, as in the Bitrix24 around the frame: browsers that hide their zone
 * say UTC, and a remote desktop has that of its server. A name that the browser does not know gives way to the offset,
 * a missing offset to the browser's own zone.
 */
export function keepTimeOf({ timeZone, utcOffset }: PersonZone): void {
  zone = named(timeZone.trim()) ?? ahead(utcOffset) ?? browsers;
}

/** A moment (ms epoch) in words, by the person's clock. */
export function formatMoment(at: number, locale: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: zone.name }).format(at + zone.shift);
}

/** The numbers that the person's clock and calendar show at a moment (ms epoch); the calendar is the common one. */
export function wallClock(at: number): WallClock {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
    timeZone: zone.name,
  });
  const parts = new Map(
    format.formatToParts(at + zone.shift).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

/** How many midnights of the person lie between two moments (ms epoch); negative when `to` is the earlier. */
export function daysBetween(from: number, to: number): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber(at: number): number {
  const { year, month, day } = wallClock(at);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function named(name: string): Zone | null {
  if (name === '') return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format();
    return { name, shift: 0 };
  } catch {
    return null;
  }
}

/**
 * An offset knows no summer time, and not every browser takes one for a zone. Where the browser's own zone is as far
 * ahead today, that is taken: it knows the offsets of other days.
 */
function ahead(utcOffset: number | null): Zone | null {
  if (utcOffset === null) return null;
  const browserOffset = -60 * new Date().getTimezoneOffset();
  return browserOffset === utcOffset ? browsers : { name: 'UTC', shift: utcOffset * 1000 };
}
