/** Hours after which a chat may delete its messages (docs/platform.md, 2.2). */
export const DELAYS = [1, 24, 168, 720] as const;

export type DelayHours = (typeof DELAYS)[number];

/** A chat's setting: messages written since it was turned on go after so many hours. */
export interface AutoDelete {
  readonly hours: DelayHours;
  /** ms epoch. */
  readonly since: number;
}

/** The setting that one chat has from the first day on. */
export interface FirstAutoDelete {
  readonly chatId: number;
  readonly hours: DelayHours;
}

/** `91:24`: chat 91 deletes after 24 hours. @throws Error that says what is needed */
export function autoDeleteIn(text: string): FirstAutoDelete {
  const [chat = '', delay] = text.split(':');
  const hours = DELAYS.find((each) => String(each) === delay);
  if (/^\d+$/.test(chat) && hours !== undefined) return { chatId: Number(chat), hours };
  throw new Error(`--deletes ${text}: a chat and ${DELAYS.join(', ')} hours are needed, such as 91:24`);
}
