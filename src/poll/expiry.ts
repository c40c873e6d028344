import type { SentPoll } from './sent-polls.ts';

const HOUR = 3_600_000;

/** Whether a chat's own setting has had the time to delete a poll. @param deletesAfter hours; 0 = never @param now ms epoch */
export function hasExpired({ sentAt }: Pick<SentPoll, 'sentAt'>, deletesAfter: number, now: number): boolean {
  return deletesAfter > 0 && sentAt > 0 && now - sentAt * 1000 >= deletesAfter * HOUR;
}
