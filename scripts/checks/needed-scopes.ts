/** What is wrong with the permissions of the manifest, a line each, for the methods of the app and their permissions. */
export function scopeComplaints(
  methods: Readonly<Record<string, string | null>>,
  scopes: readonly string[],
): string[] {
  const missing = Object.entries(methods)
    .filter(([, scope]) => scope !== null && !scopes.includes(scope))
    .map(([method, scope]) => `${method} needs the permission ${scope}, which manifest.json lacks.`);
  const needed = new Set(Object.values(methods));
  const spare = scopes
    .filter((scope) => !needed.has(scope))
    .map((scope) => `No method needs the permission ${scope} of manifest.json.`);
  return [...missing, ...spare];
}
