/** Methods that every application may call. */
const FREE = /^(?:batch|profile|scope|server\.time|method\.get|app\.info|(?:app|user)\.option\.(?:get|set))$/;
/** The permission of a family of methods, by the beginning of their names (docs/platform.md). */
const FAMILIES: readonly (readonly [beginning: string, scope: string])[] = [
  ['vote.', 'vote'],
  ['im.', 'im'],
  ['placement.', 'placement'],
];
/** How src/ names a method: as a call, as a command of a batch, as a beacon, or a permission's anywhere. */
const CALLS =
  /(?:\bask(?:<[^>]*>)?\(|\bbeacon\(|\bmethod:)\s*'([A-Za-z]+(?:\.[A-Za-z]+)+|profile|scope|batch)'|'((?:vote|im|placement)(?:\.[A-Za-z]+)+)'/g;

/** The REST methods that this source calls, each once. */
export function calledMethods(source: string): string[] {
  return [...new Set([...source.matchAll(CALLS)].map(([, called, named]) => called ?? named ?? ''))];
}

/** What is wrong with the permissions of the manifest, a line each, for the methods that the app calls. */
export function scopeComplaints(methods: readonly string[], scopes: readonly string[]): string[] {
  const complaints: string[] = [];
  const needed = new Set<string>();
  for (const method of methods.filter((each) => !FREE.test(each))) {
    const scope = FAMILIES.find(([beginning]) => method.startsWith(beginning))?.[1];
    if (scope === undefined) complaints.push(`Nobody knows which permission ${method} needs.`);
    else needed.add(scope);
    if (scope !== undefined && !scopes.includes(scope)) {
      complaints.push(`${method} needs the permission ${scope}, which manifest.json lacks.`);
    }
  }
  for (const scope of scopes.filter((each) => !needed.has(each))) {
    complaints.push(`No method needs the permission ${scope} of manifest.json.`);
  }
  return complaints;
}
