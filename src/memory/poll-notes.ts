import * as z from 'zod/mini';
import type { UserOptions } from '../bitrix24/calls/options.ts';
import { withNotes, type PollNotes } from '../poll/outcome/poll-notes.ts';
import type { Share } from '../poll/outcome/decision-rule.ts';
import { countSchema, parseRows } from './option-rows.ts';
import type { OptionStore } from './option-store.ts';

/** Something to note about a poll; what is left out stays as it is. */
export type NotesChange = Pick<PollNotes, 'messageId'> & Partial<PollNotes>;

/** Saves changes; the same saved once more does no harm. @returns all options as they are now @throws PortalError */
export function saveNotes(store: OptionStore, changes: readonly NotesChange[]): Promise<UserOptions> {
  return store.update((before) => {
    const known = notesIn(before);
    const text = notesText(changes.reduce(withNotes, known));
    return text === notesText(known) ? {} : { [NOTES_OPTION]: text };
  });
}

/** My notes about polls, from all of my options. */
export function notesIn(options: UserOptions): readonly PollNotes[] {
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
