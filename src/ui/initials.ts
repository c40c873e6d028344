/** Up to two letters that stand for a name: "Product team" → PT, "Олег Петров" → ОП, "🚀 Launch" → L, "" → "". */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  return words
    .slice(0, 2)
    .map((word) => /^\p{L}\p{M}*|^\p{N}/u.exec(word)?.[0].toLocaleUpperCase() ?? '')
    .join('');
}
