import * as z from 'zod/mini';
import { withNotes, type PollNotes } from '../poll/poll-notes.ts';
import type { Share } from '../poll/rule.ts';
import { countSchema, parseRows } from './option-rows.ts';
import type { OptionStore } from './option-store.ts';

/** Something to note about a poll; what is left out stays as it is. */
export type NotesChange = Pick<PollNotes, 'messageId'> & Partial<PollNotes>;

/** My notes about polls, from my options. @throws PortalError */
export async function readNotes(store: OptionStore): Promise<readonly PollNotes[]> {
  return parseNotes((await store.read())[NOTES_OPTION]);
}

/** Saves changes; the same saved once more does no harm. @returns all notes as they are now @throws PortalError */
export async function saveNotes(
  store: OptionStore,
  changes: readonly NotesChange[],
): Promise<readonly PollNotes[]> {
  const options = await store.update((before) => {
    const known = parseNotes(before[NOTES_OPTION]);
    const text = notesText(changes.reduce(withNotes, known));
    return text === notesText(known) ? {} : { [NOTES_OPTION]: text };
  });
  return parseNotes(options[NOTES_OPTION]);
}

/** The user option, and the order of its codes: only ever add to the ends. */
const NOTES_OPTION = 'rules';
const SHARES = [null, 'most', 'majority', 'two-thirds'] as const satisfies readonly (Share | null)[];
const POSTS = ['never', 'offered', 'posted'] as const satisfies readonly PollNotes['post'][];

const rowSchema = z.pipe(
  z.tuple([countSchema, countSchema, countSchema.check(z.maximum(100)), countSchema, countSchema]),
  z.transform(([messageId, code, quorum, firstRound, post]): PollNotes => {
    const share = SHARES[code] ?? null;
    return {
      messageId,
      rule: share === null ? null : { share, quorum },
      firstRound: firstRound === 0 ? null : firstRound,
      post: POSTS[post] ?? 'never',
    };
  }),
);

/** Notes from the option's value, a JSON list of [messageId, share, quorum, firstRound, post]. */
export function parseNotes(value: string | undefined): readonly PollNotes[] {
  return parseRows(rowSchema, value);
}

export function notesText(notes: readonly PollNotes[]): string {
  return JSON.stringify(
    notes.map(({ messageId, rule, firstRound, post }) => [
      messageId,
      SHARES.indexOf(rule?.share ?? null),
      rule?.quorum ?? 0,
      firstRound ?? 0,
      POSTS.indexOf(post),
    ]),
  );
}
