import type { PhpMap, PhpValue } from './php-value.ts';

interface OpenMap {
  [key: string]: string | OpenMap;
}

/** A query string as PHP's parse_str reads it: brackets nest, the last one wins, every leaf is text. */
export function parseQuery(query: string): PhpMap {
  const root = emptyMap();
  for (const part of query.split('&')) {
    const [rawName = '', ...rest] = part.split('=');
    const path = pathOf(decode(rawName));
    if (path.length > 0) put(root, path, decode(rest.join('=')));
  }
  return root;
}

/** `a[b][]` → a, b and '' (the next free number). What follows the last bracket is dropped. */
function pathOf(name: string): string[] {
  const trimmed = name.replace(/^ +/, '');
  const open = trimmed.indexOf('[');
  if (trimmed === '' || open === 0) return [];
  const first = (open === -1 ? trimmed : trimmed.slice(0, open)).replaceAll(/[ .]/g, '_');
  if (open === -1) return [first];
  const brackets = /^(?:\[[^\]]*\])+/.exec(trimmed.slice(open))?.[0];
  if (brackets === undefined) return [`${first}_${trimmed.slice(open + 1)}`];
  return [first, ...brackets.slice(1, -1).split('][')];
}

function put(root: OpenMap, path: readonly string[], value: string): void {
  let map = root;
  for (const step of path.slice(0, -1)) {
    const key = step === '' ? nextNumber(map) : step;
    const inner = map[key];
    const next = typeof inner === 'object' ? inner : emptyMap();
    map[key] = next;
    map = next;
  }
  const last = path.at(-1) ?? '';
  map[last === '' ? nextNumber(map) : last] = value;
}

function nextNumber(map: OpenMap): string {
  const numbers = Object.keys(map).filter((key) => /^\d+$/.test(key));
  return String(Math.max(-1, ...numbers.map(Number)) + 1);
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Without a prototype, so that no name in a query can reach one. */
function emptyMap(): OpenMap {
  return Object.create(null);
}

/** Maps whose keys are 0, 1, 2 … as lists: what the sender meant. */
export function withLists(value: PhpValue): PhpValue {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withLists(inner)] as const);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
