import * as z from 'zod/mini';

/** A number of things, or of one thing: whole and not negative. */
export const countSchema = z.number().check(z.int(), z.nonnegative());

/** Rows from an option's value, a JSON list. A row that does not fit is left out: one odd row must not cost the others. */
export function parseRows<Row>(schema: z.ZodMiniType<Row>, value: string | undefined): Row[] {
  return listIn(value ?? '').flatMap((row) => {
    const read = schema.safeParse(row);
    return read.success ? [read.data] : [];
  });
}

function listIn(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
