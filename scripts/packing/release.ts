import { placeholdersOf } from './publisher.ts';
import type { Publisher } from './publisher.ts';

/** Why no release can be made, or null. `changes` is what git says of files that no commit holds. */
export function whyNoRelease(publisher: Publisher, changes: string): string | null {
  const open = placeholdersOf(publisher);
  if (open.length > 0) return `market/publisher.json still has placeholders: ${open.join(', ')}.`;
  if (changes !== '') return `A release is made of a commit, and there are changes beside it:\n${changes}`;
  return null;
}
