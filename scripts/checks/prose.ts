import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Documents, pages, and the words of the two languages that everybody here reads. */
const PROSE = /\.(md|html)$|i18n\/(en|ru)\.json$/;

/**
 * What is wrong with the documents and pages among the given files: links and `paths` that lead nowhere in the
 * repository, and words that stand there twice.
 */
export function complaintsAboutProse(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => PROSE.test(file) && existsSync(file))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const links = file.endsWith('.json') ? [] : deadLinks(file, text);
      const dead = links.map((link) => `${file}: ${link} leads nowhere.`);
      const gone = missingFiles(text).map((path) => `${file}: there is no ${path}.`);
      return dead.concat(
        gone,
        doubledWords(text).map((word) => `${file}: “${word}” stands there twice.`),
      );
    });
}

function deadLinks(file: string, text: string): readonly string[] {
  const pattern = file.endsWith('.md') ? /\]\(([^)\s]+)\)/g : /(?:href|src)="([^"]+)"/g;
  return [...withoutCode(file, text).matchAll(pattern)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(file, link));
}

/** Paths of ours that stand between backticks, as far as they hold no `*` or `…`. */
function missingFiles(text: string): readonly string[] {
  return [...text.matchAll(/`((?:docs|e2e|hosting|market|portal|public|scripts|src)\/[\w./-]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(path));
}

function leadsSomewhere(file: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : (placesOf(file, path).find((place) => existsSync(place)) ?? null);
  if (target === null) return false;
  return anchor === undefined || !target.endsWith('.md') || headings(target).includes(anchor);
}

/** A page's root is the project's or, once built, what lies in public/. */
function placesOf(file: string, path: string): readonly string[] {
  if (!path.startsWith('/')) return [join(dirname(file), path)];
  return [path.slice(1), join('public', path), join(dirname(file), path)];
}

/** The anchors that GitHub makes of a document's headings. */
function headings(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function doubledWords(text: string): readonly string[] {
  const doubled = /(?<![\p{L}\p{N}])(\p{L}{2,}) \1(?![\p{L}\p{N}])/gu;
  return [...withoutCode('.md', text).matchAll(doubled)].map(([, word = '']) => word);
}

function withoutCode(file: string, text: string): string {
  return file.endsWith('.md') ? text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '') : text;
}
