import type { Call } from '../method.ts';

/** The mark-up that Quorum writes; everything else in brackets has come from people and was not made harmless. */
const OURS = /\[(?:\/?(?:USER|B|I|URL|CONTEXT|BR)\b)/i;
const ANY_TAG = /\[\/?[a-z]+(?:=[^\]\n]*)?\]/gi;
const MOST_MENTIONS = 50;

/** Notes mark-up that Quorum should never send: foreign tags, a mention of everybody, more than fifty. */
export function complainOfMarkUp(call: Call, text: string): void {
  const foreign = text.match(ANY_TAG)?.find((tag) => !OURS.test(tag));
  if (foreign !== undefined) call.complain(`mark-up that is not ours: ${foreign}`);
  const mentions = text.match(/\[USER=[^\]]*\]/gi) ?? [];
  if (mentions.some((mention) => !/^\[USER=\d+\]$/i.test(mention)))
    call.complain('a mention of no one person');
  if (mentions.length > MOST_MENTIONS) call.complain(`${mentions.length} mentions in one message`);
}
