/** In whose words a spreadsheet may read a date: the languages of Bitrix24. Not every browser knows Kazakh. */
const LANGUAGES = 'en de es fr it pl pt id ms hi uk ru tr ar th vi ja zh'.split(' ');
const KAZAKH = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
  ' ',
);

const SHORTEST = 3;
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];
let known: ReadonlySet<string> | null = null;

/** For comparing: İ, I and ı are one letter, as a browser's small letters do not know what language a text is in. */
export function smallLetters(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('\u{307}', '').replaceAll('ı', 'i');
}

/** True for the name of a month, or its beginning, in any of these languages. `word` in `smallLetters`. */
export function isMonth(word: string): boolean {
  known ??= beginnings();
  return known.has(word);
}

function beginnings(): ReadonlySet<string> {
  const names = [...KAZAKH, ...LANGUAGES.flatMap(monthsOf)];
  return new Set(
    names.flatMap((name) =>
      Array.from({ length: name.length }, (_, end) => name.slice(0, end + 1)).filter(
        (part) => part.length >= SHORTEST || part === name,
      ),
    ),
  );
}

/** Alone and beside a day, long and short: Slavic languages decline them. */
function monthsOf(language: string): readonly string[] {
  return STYLES.flatMap((style) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2026, month, 15)));
  })
    .flatMap((parts) => parts.filter(({ type }) => type === 'month'))
    .flatMap(({ value }) => smallLetters(value).match(/[\p{L}\p{M}]+/gu) ?? []);
}
