export const CHAT_KINDS = [
  'group',
  'open',
  'general',
  'channel',
  'collab',
  'project',
  'task',
  'calendar',
  'mail',
  'crm',
  'call',
  'other',
] as const;

/** What sort of chat it is, as far as polls care. */
export type ChatKind = (typeof CHAT_KINDS)[number];

/** Why a chat takes no poll of mine. */
export type Closed = 'no-right' | 'text-field-off' | 'not-joined' | 'private' | 'unsupported';

/** As much of a chat as a sent poll remembers. */
export interface ChatRef {
  /** How the messenger addresses it: `chat91`, or a person's id. */
  readonly dialogId: string;
  /** How a poll addresses it. */
  readonly chatId: number;
  readonly title: string;
}

/** A chat somebody may choose, or sees greyed with the reason. */
export interface Chat extends ChatRef {
  readonly kind: ChatKind;
  /** Everybody in it, bots included; 0 when not known. */
  readonly members: number;
  /** Absolute http(s) address, or null without a picture. */
  readonly avatar: string | null;
  /** `#rrggbb`, the ground behind the initials. */
  readonly color: string;
  /** null when it takes a poll. */
  readonly closed: Closed | null;
  /** When somebody wrote there last, ms epoch; undefined where the portal did not say. */
  readonly activeAt?: number | undefined;
  /** When it was made, ms epoch; undefined where the portal did not say. */
  readonly createdAt?: number | undefined;
  /** After how many hours it deletes its messages, polls among them; 0 = never, undefined where the portal did not say. */
  readonly deletesAfter?: number | undefined;
}
