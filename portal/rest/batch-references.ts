import type { Json } from './wire/json.ts';
import type { PhpMap, PhpValue } from './wire/php-value.ts';

const REFERENCE = /^\$result((?:\[[^\]]+\])+)$/;

/** Values of earlier commands in place of `$result[label][key]`; null where there is nothing. */
export function fillReferences(params: PhpMap, results: Readonly<Record<string, Json>>): PhpMap {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, filled(value, results)] as const),
  );
}

function filled(value: PhpValue, results: Readonly<Record<string, Json>>): PhpValue {
  if (typeof value === 'string') {
    const path = REFERENCE.exec(value)?.[1];
    return path === undefined ? value : valueAt(results, path.slice(1, -1).split(']['));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, results)]));
}

function valueAt(results: Json, path: readonly string[]): PhpValue {
  let value: Json | undefined = results;
  for (const step of path) {
    const entries: readonly (readonly [string, Json])[] =
      typeof value === 'object' && value !== null ? Object.entries(value) : [];
    value = entries.find(([key]) => key === step)?.[1];
  }
  return asText(value ?? null);
}

/** A reference fills a query, where a number is text. */
function asText(value: Json): PhpValue {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
}
