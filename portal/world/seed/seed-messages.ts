import type { Chat } from '../records/chat.ts';
import { storeMessage } from '../post.ts';
import type { Random } from './random.ts';
import type { PastEvent } from './seed.ts';
import type { World } from '../world.ts';

const MINUTE = 60_000;

/** Chats that have more to say than the usual handful of lines. */
const LONG_TALKS: ReadonlyMap<number, number> = new Map([
  [91, 70],
  [92, 25],
  [105, 90],
]);

const LINES = [
  'Good morning all',
  'The build is green again',
  'Who takes notes today?',
  'I can, if somebody shares the agenda',
  'Sounds good to me',
  'Can we move the review to Thursday?',
  'Thursday works',
  'The client liked the second version better',
  'I put the numbers into the shared folder',
  'Thanks, looks great 👍',
  'Does anybody have the key to the small room?',
  'Lunch at half past twelve?',
  'Running five minutes late',
  'Let us keep it short today',
  'Done, please have a look',
  'What do we tell the warehouse?',
  'Merged, will be out this evening',
  'One more question about the flyers',
] as const;

const HOSTILE_LINES: ReadonlyMap<number, string> = new Map([
  [129, '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  [130, '=HYPERLINK("https://example.com","click")'],
  [131, '[USER=all]everybody[/USER] [URL=javascript:alert(1)]x[/URL]'],
  [132, 'مرحبا بالجميع، هل نبدأ؟'],
  [133, '🎉'.repeat(40)],
  [134, 'Unbroken'.repeat(60)],
  [135, '&lt;b&gt; is not bold & never was'],
]);

/** What was said in every chat, the chats first in the list having spoken last. */
export function talk(world: World, random: Random): PastEvent[] {
  return [...world.chats.values()].flatMap((chat, index) => {
    const count = LONG_TALKS.get(chat.id) ?? random.between(2, 8);
    const lastAt = world.now() - (3 + index * 41) * MINUTE;
    return Array.from({ length: count }, (_, back): PastEvent => {
      const line = lineOf(chat, back, random);
      return {
        at: lastAt - back * random.between(2, 9) * MINUTE,
        run: (then) => void storeMessage(then, { chatId: chat.id, ...line }),
      };
    });
  });
}

/** `back` counts from the last line, 0. */
function lineOf(chat: Chat, back: number, random: Random): { authorId: number; text: string } {
  const authorId = random.pick([...chat.members.keys()]);
  const hostile = HOSTILE_LINES.get(chat.id);
  return { authorId, text: back === 0 && hostile !== undefined ? hostile : random.pick(LINES) };
}
