import * as z from 'zod/mini';

import { CHAT_KINDS } from '../../poll/chat.ts';
import type { Draft } from '../../poll/draft.ts';
import type { Overflow } from '../form/undoable.ts';
import { unpacked } from './pack-chats.ts';

/** A draft as it is kept: with a name, so that a draft that was sent from another tab is known for what it is. */
export interface NamedDraft {
  /** Short and random; the polls of one send share it as their sendId. */
  readonly id: string;
  readonly draft: Draft;
  readonly overflow?: Overflow | null | undefined;
}

/** All that is kept in one place: the draft there, if any, and the last drafts that are done with. */
export interface DraftRecord {
  readonly current: NamedDraft | null;
  readonly finished: readonly string[];
  /** ms epoch. */
  readonly savedAt: number;
}

export const emptyRecord: DraftRecord = { current: null, finished: [], savedAt: 0 };

/** How many drafts are remembered as done: more tabs than this on one draft are nobody's habit. */
const FINISHED_KEPT = 5;

export function withDraft(record: DraftRecord, current: NamedDraft, savedAt: number): DraftRecord {
  return { ...record, current, savedAt };
}

/** The draft is done with, sent or cleared; `next` takes its place. Another one that stands there meanwhile stays. */
export function withoutDraft(
  record: DraftRecord,
  id: string,
  { savedAt, next = null }: { savedAt: number; next?: NamedDraft | null },
): DraftRecord {
  const isFree = record.current === null || record.current.id === id;
  const current = isFree ? next : record.current;
  const finished = [...record.finished.filter((other) => other !== id), id].slice(-FINISHED_KEPT);
  return { current, finished, savedAt };
}

/** Pictures are left out: their addresses may be signed, and nothing signed is stored. */
export function writeRecord(record: DraftRecord): string {
  return JSON.stringify(record, (key, value: unknown) => (key === 'avatar' ? null : value));
}

/** An empty record for whatever is no record of ours: a broken draft is nothing to bother anybody with. */
export function readRecord(text: string | null | undefined): DraftRecord {
  if (!text) return emptyRecord;
  try {
    return recordSchema.parse(unpacked(JSON.parse(text)));
  } catch {
    return emptyRecord;
  }
}

const time = z.number();
const messageId = z.int();
const chatRef = { dialogId: z.string(), chatId: z.int(), title: z.string() };

const chatSchema = z.object({
  ...chatRef,
  kind: z.enum(CHAT_KINDS),
  members: z.int(),
  avatar: z.nullable(z.string()),
  color: z.string().check(z.regex(/^#[\da-f]{6}$/i)),
  closed: z.nullable(z.enum(['no-right', 'text-field-off', 'not-joined', 'private', 'unsupported'])),
});

const refusal = z.object({ code: z.string(), text: z.string() });

const deliveryStateSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('ready') }),
  z.object({
    step: z.literal('sending'),
    since: time,
    tries: z.int(),
    blind: z.exactOptional(z.literal(true)),
  }),
  z.object({
    step: z.literal('unclear'),
    since: time,
    tries: z.int(),
    nextAt: time,
    looked: z.boolean(),
    blind: z.exactOptional(z.literal(true)),
    why: z.exactOptional(refusal),
  }),
  z.object({ step: z.literal('refused'), code: z.string(), text: z.string() }),
  z.object({ step: z.literal('posted'), messageId, why: z.exactOptional(refusal) }),
  z.object({
    step: z.literal('verified'),
    messageId,
    changed: z.array(z.enum(['anonymity', 'several', 'revote', 'question', 'answers'])),
    isFirst: z.exactOptional(z.literal(true)),
  }),
]);

const contentSchema = z.object({
  question: z.string(),
  answers: z.array(z.string()).check(z.maxLength(50)),
  several: z.boolean(),
  anonymous: z.boolean(),
  revote: z.boolean(),
});

const overflowSchema = z.object({ before: contentSchema, rest: z.array(z.string()) });

const ruleSchema = z.object({
  share: z.enum(['most', 'majority', 'two-thirds']),
  quorum: z.int().check(z.gte(0), z.lte(100)),
});

const draftSchema = z.object({
  content: contentSchema,
  chats: z.array(chatSchema),
  // A draft of an earlier version has none.
  rule: z.pipe(
    z.nullish(ruleSchema),
    z.transform((rule) => rule ?? null),
  ),
  deliveries: z.array(
    z.object({
      chat: z.object(chatRef),
      templateId: z.uuidv4(),
      state: deliveryStateSchema,
      first: z.optional(z.string()),
    }),
  ),
});

const recordSchema = z.object({
  current: z.nullable(
    z.object({
      id: z.string(),
      draft: draftSchema,
      overflow: z.optional(z.nullable(overflowSchema)),
    }),
  ),
  finished: z.array(z.string()),
  savedAt: time,
});
