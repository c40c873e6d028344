import * as z from 'zod';

/** Types of single values: in JSON a number is a number, in a query or a form everything is text. */
export interface WireTypes {
  /** A whole number within bounds, both included. */
  integer(low: number, high: number): z.ZodType;
}

/** The largest number that the portal's tables hold. */
export const LARGEST = 2_147_483_647;

const JSON_TYPES: WireTypes = {
  integer: (low, high) => z.int().min(low).max(high),
};

const TEXT_TYPES: WireTypes = {
  integer: (low, high) =>
    z
      .string()
      .regex(/^\d+$/)
      .refine((text) => Number(text) >= low && Number(text) <= high, {
        error: `Expected a number from ${low} to ${high}`,
      }),
};

/** `text` where single values can only be text: in a query, a form, a command of a batch. */
export type Leaves = 'json' | 'text';

export const WIRE_TYPES: Readonly<Record<Leaves, WireTypes>> = { json: JSON_TYPES, text: TEXT_TYPES };

/** The id of a record. */
export function id(types: WireTypes): z.ZodType {
  return types.integer(1, LARGEST);
}

export const nothing = z.strictObject({});
export const yesOrNo = z.enum(['Y', 'N']);
export const dialogId = z.string().regex(/^(?:chat\d+|sg\d+|\d+)$/);
/** The only form of a repeat's key that the portal honours. */
export const uuidV4 = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, {
    error: 'Expected a lower-case UUID v4',
  });
export const notBlank = z.string().refine((text) => text.trim() !== '', { error: 'Blank' });

/** What breaks a contract, a line each: where, and what was expected. */
export function breachesOf(contract: z.ZodType, value: unknown): string[] {
  const parsed = contract.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => {
    return path.length === 0 ? message : `${path.join('.')}: ${message}`;
  });
}
