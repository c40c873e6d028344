/** Under a title: what tells its chat from others of the same name. Nothing where the title is enough. */
export function NamesakeLine({ line }: { readonly line: string | null }) {
  if (line === null) return null;
  return <span className="block text-xs leading-tight text-hint">{line}</span>;
}
