/** Joins the class names that apply: `classNames('card', isWide && 'card-wide')`. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
