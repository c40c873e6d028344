import * as z from 'zod/mini';

// Compiled parsers need eval, which our content policy forbids; trying it would already be reported.
z.config({ jitless: true });

/** A number that may arrive as text: PHP sends ids and counters as either. */
export const wireNumber = z.pipe(
  z.union([z.number(), z.string().check(z.regex(/^-?\d+(\.\d+)?$/u))]),
  z.transform(Number),
);

/** Text that may be null or absent, then ''. */
export const wireText = z.pipe(
  z.nullish(z.string()),
  z.transform((text) => text ?? ''),
);

/** An object used as a map, as its [key, value] pairs. An empty one arrives as `[]`, a list as a list. */
export function wireEntries<Value extends z.ZodMiniType>(value: Value) {
  return z.pipe(
    z.union([z.array(value), z.record(z.string(), value)]),
    z.transform((map) => Object.entries(map)),
  );
}

/** The values of such a map. */
export function wireValues<Value extends z.ZodMiniType>(value: Value) {
  return z.pipe(
    z.union([z.array(value), z.record(z.string(), value)]),
    z.transform((map) => Object.values(map)),
  );
}
