/** First letters of the first two words that begin with one; the first character where none does. */
export function initialsOf(name: string): string {
  const letters = name.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? name.match(/\S/u) ?? ['?'];
  return letters.slice(0, 2).join('').toLocaleUpperCase();
}
