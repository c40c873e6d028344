/**
 * What a changelog says of a version, without its heading.
 * @throws Error where it has no dated section for it
 */
export function sectionOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m);
  const section = sections.find((each) => each.startsWith(`${version} – `));
  if (section === undefined || !/^\S+ – \d{4}-\d\d-\d\d\n/.test(section)) {
    throw new Error(`CHANGELOG.md has no section "## ${version} – YYYY-MM-DD".`);
  }
  return section.slice(section.indexOf('\n')).trim();
}
