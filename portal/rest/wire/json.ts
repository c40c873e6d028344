/** What an answer may hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
