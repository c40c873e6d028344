import type { TextType } from './world/records/polls.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#039': "'",
  amp: '&',
};

/** A poll's text as people read it: what is stored as HTML loses its tags and entities. */
export function plainText(text: string, type: TextType | undefined): string {
  if (type !== 'html') return text;
  return text
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
    .replaceAll(/&(lt|gt|quot|apos|#039|amp);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** A message in one's chat list: the text between its marks. */
export function withoutMarkUp(text: string): string {
  return text
    .replaceAll(/\[br\]/gi, ' ')
    .replaceAll(/\[\/?(?:user|chat|context|url|b|i|u|s)(?:=[^\]\n]*)?\]/gi, '');
}
