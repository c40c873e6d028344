/** The people whose name or job holds every word of `text`; case and accents aside. `locale` decides about case. */
export function findPeople<P extends { readonly name: string; readonly position: string }>(
  people: readonly P[],
  text: string,
  locale: string,
): readonly P[] {
  const words = folded(text, locale).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter(({ name, position }) => {
    const told = folded(`${name} ${position}`, locale);
    return words.every((word) => told.includes(word));
  });
}

function folded(text: string, locale: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale);
}
