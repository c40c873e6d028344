import { foldText, holdsWords, toSearchWords } from '../text/search-text.ts';

/** The people whose name or job holds every word of `text`, as search-text.ts compares letters. */
export function findPeople<P extends { readonly name: string; readonly position: string }>(
  people: readonly P[],
  text: string,
): readonly P[] {
  const words = toSearchWords(text);
  if (words.length === 0) return people;
  return people.filter(({ name, position }) => holdsWords(foldText(`${name} ${position}`), words));
}
