import { missingParameter } from '../rest-error.ts';

/** What PHP makes of a request: JSON as it came, or text leaves in maps where it came as a query or a form. */
export type PhpValue = string | number | boolean | null | readonly PhpValue[] | PhpMap;

export interface PhpMap {
  readonly [key: string]: PhpValue;
}

export function isMap(value: PhpValue | undefined): value is PhpMap {
  return isPhpArray(value) && !Array.isArray(value);
}

/** What PHP calls an array, whatever its keys. */
export function isPhpArray(value: PhpValue | undefined): value is readonly PhpValue[] | PhpMap {
  return typeof value === 'object' && value !== null;
}

/** Entries of a list or a map, as PHP sees no difference between the two. */
export function entriesOf(value: PhpValue | undefined): (readonly [string, PhpValue])[] {
  return isPhpArray(value) ? Object.entries(value) : [];
}

export function valuesOf(value: PhpValue | undefined): PhpValue[] {
  return entriesOf(value).map(([, inner]) => inner);
}

/** A text or a number as text; null for everything else. */
export function textOf(value: PhpValue | undefined): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}

/** A whole number, also when it came as text; null for everything else. */
export function integerOf(value: PhpValue | undefined): number | null {
  const text = textOf(value)?.trim() ?? '';
  return /^-?\d{1,15}$/.test(text) ? Number(text) : null;
}

/** A parameter that a controller declares as int: null when absent. @throws RestError 100 for what is none. */
export function declaredInteger(params: PhpMap, name: string): number | null {
  if (params[name] === undefined) return null;
  const number = integerOf(params[name]);
  if (number === null) throw missingParameter(name);
  return number;
}

/** The switches of the messenger's methods: only `Y` is on. */
export function isYes(value: PhpValue | undefined): boolean {
  return value === 'Y';
}

/** A PHP array as JSON: `[]` when empty, a list when the keys are 0, 1, 2 …, otherwise an object. */
export function phpArray<T>(entries: readonly (readonly [string, T])[]): T[] | Record<string, T> {
  const isOrdered = entries.every(([key], index) => key === String(index));
  return isOrdered ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
