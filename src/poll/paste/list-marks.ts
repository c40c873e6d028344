import { countLevels } from './count-levels.ts';
import { markOf, type LineMark } from './line-mark.ts';
import { isMonth } from './month-names.ts';
import type { PastedLine } from './pasted-lines.ts';

/** A line of a list without its mark. */
export interface ListLine {
  readonly text: string;
  readonly marked: boolean;
}

/** A line with what may be its mark. */
interface Candidate {
  readonly row: number;
  readonly mark: LineMark;
  /** The level of a list that it counts on; for a bullet, none. */
  readonly level: string | null;
}

/**
 * Takes the marks of a list off: bullets, checkboxes, numbers, letters, in the signs of any script. Something is a
 * mark when other lines carry the same kind, and numbers and letters only when they count from the first. Signs that
 * tell lines apart stay: "+ 5 %" and "- 5 %", "1. May" and "2. May". Equal lines may come out: that is for the person
 * to see. A line that stands further in than the item above it, and has no mark, goes on with that item.
 */
export function readList(lines: readonly PastedLine[]): ListLine[] {
  const marks = listMarks(lines);
  const list: ListLine[] = [];
  for (const [row, { text, indent }] of lines.entries()) {
    const mark = marks.get(row);
    const before = list.at(-1);
    const goesOn = !mark && before?.marked === true && indent > (lines[row - 1]?.indent ?? indent);
    if (goesOn) list[list.length - 1] = { text: `${before.text} ${text}`, marked: true };
    else list.push({ text: mark ? mark.rest.trim() : text, marked: mark !== undefined });
  }
  return list;
}

/** The marks that come off, by row. */
function listMarks(lines: readonly PastedLine[]): ReadonlyMap<number, LineMark> {
  const all = candidates(lines);
  const bullets = all.filter(({ mark }) => mark.places === null);
  const counts = all.filter(({ level }) => level !== null);
  const kinds = [areBullets(bullets) ? bullets : [], areCounts(counts) ? counts : []];
  const isWhole = reachesToTheEnd(lines, kinds.flat());
  const usable = kinds.filter((kind) => isWhole || !kind.some(({ mark }) => mark.isTight)).flat();
  const filled = usable.filter(({ mark }) => mark.rest.trim() !== '');
  return new Map(filled.length > 1 ? usable.map(({ row, mark }) => [row, mark]) : []);
}

/** True when from the first mark on every line has one, or goes on with the line before. */
function reachesToTheEnd(lines: readonly PastedLine[], marked: readonly Candidate[]): boolean {
  const rows = new Set(marked.map(({ row }) => row));
  const first = Math.min(...rows);
  return lines.every(
    ({ indent }, row) => row < first || rows.has(row) || indent > (lines[row - 1]?.indent ?? indent),
  );
}

function candidates(lines: readonly PastedLine[]): Candidate[] {
  const marked = lines.flatMap(({ text, indent }, row) => {
    const mark = markOf(text);
    return mark ? [{ row, mark, indent }] : [];
  });
  const counted = marked.filter(({ mark }) => mark.places !== null);
  const levels = countLevels(counted);
  const levelOf = new Map(counted.map(({ row }, index) => [row, levels[index] ?? null]));
  return marked.map(({ row, mark }) => ({ row, mark, level: levelOf.get(row) ?? null }));
}

/** Bullets repeat, and do not tell lines apart; a sign before a figure may be its plus or minus. */
function areBullets(bullets: readonly Candidate[]): boolean {
  const signs = new Map<string, string>();
  const tight = bullets.filter(({ mark }) => mark.isTight);
  const isMixed = tight.length > 0 && new Set(bullets.map(({ mark }) => mark.sign)).size > 1;
  const isFigures = bullets.every(({ mark }) => /^\p{Nd}+(?:[.,]\p{Nd}+)?\s*[°%‰]/u.test(mark.rest));
  const tellsApart = bullets.some(({ mark: { sign, rest } }) => {
    const other = signs.get(rest);
    signs.set(rest, sign);
    return rest !== '' && other !== undefined && other !== sign;
  });
  return bullets.length > 1 && !isMixed && !isFigures && !tellsApart;
}

/** Numbers of a list stand before different things; the same thing again, or a month, is counted or dated by them. */
function areCounts(counts: readonly Candidate[]): boolean {
  const rests = counts.map(({ mark }) => mark.rest);
  const repeated = rests.filter((rest, row) => rests.indexOf(rest) !== row);
  return new Set(rests).size > 1 && !repeated.some(isMonth);
}
