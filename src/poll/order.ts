/**
 * The list with the item at `from` moved to `to`; the others keep their order.
 * A place outside the list changes nothing.
 */
export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const isPlace = (place: number) => Number.isInteger(place) && place >= 0 && place < list.length;
  if (!isPlace(from) || !isPlace(to)) return [...list];
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...list.slice(from, from + 1));
}
