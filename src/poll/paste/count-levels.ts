import type { LineMark } from './line-mark.ts';
import type { Places } from './counting.ts';

/** A line whose mark may count. */
export interface CountedLine {
  readonly mark: LineMark;
  readonly indent: number;
}

interface Level {
  /** The ways of counting that fit all marks so far, each with the last place. */
  places: Places;
  readonly indent: number;
  readonly name: string;
}

/**
 * For each line the name of the list level that its mark counts on, or null where it is no mark. Marks count from the
 * first one on, one by one, in levels that may stand inside each other: 1. a. b. 2. a. b. Where one falls out of line,
 * none of them is a mark.
 */
export function countLevels(lines: readonly CountedLine[]): (string | null)[] {
  if (isAllOne(lines)) return lines.map(() => 'one');
  const open: Level[] = [];
  const names: (string | null)[] = [];
  for (const line of lines) {
    const level = goOn(open, line) ?? begin(open, line);
    if (level === null && open.length > 0) return lines.map(() => null);
    names.push(level?.name ?? null);
  }
  return names.map((name) => (names.filter((one) => one === name).length > 1 ? name : null));
}

/** Markdown counts for the writer: every line may begin with `1.` */
function isAllOne(lines: readonly CountedLine[]): boolean {
  return lines.length > 1 && lines.every(({ mark }) => mark.places?.get('digits') === 1);
}

/** The innermost level whose next place this mark is; those inside it are over. */
function goOn(open: Level[], { mark }: CountedLine): Level | null {
  for (const level of [...open].reverse()) {
    const next = [...level.places].filter(([way, place]) => mark.places?.get(way) === place + 1);
    if (next.length === 0) continue;
    open.length = open.indexOf(level) + 1;
    level.places = new Map(next.map(([way, place]) => [way, place + 1]));
    return level;
  }
  return null;
}

function isFirst(place: number, way: string): boolean {
  return place === 1 || (place === 0 && way === 'digits');
}

/** A level that begins here; one that counts as the level around it does has to stand further in. */
function begin(open: Level[], { mark, indent }: CountedLine): Level | null {
  const mayStartAnywhere = open.length === 0 && mark.isSure;
  const places = new Map(
    [...(mark.places ?? [])].filter(([way, place]) => mayStartAnywhere || isFirst(place, way)),
  );
  const around = open.at(-1);
  const [way] = places.keys();
  const isLikeAround = around !== undefined && way !== undefined && around.places.has(way);
  if (way === undefined || (isLikeAround && indent <= around.indent)) return null;
  const level = { places, indent, name: `${open.length} ${way}` };
  open.push(level);
  return level;
}
