/** No system's reserved characters, nothing unseen, nothing that turns the direction of reading. */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;
const LONGEST = 60;

/** A name of ours for a file about a poll: `Quorum - Which day.csv`. It fits every system. */
export function fileNameOf(question: string, ending: 'csv' | 'png' | 'xls' | 'xlsx'): string {
  const words = question.replace(UNFIT, ' ').replace(/\s+/gu, ' ').trim();
  const shown = [...new Intl.Segmenter().segment(words)].slice(0, LONGEST).map(({ segment }) => segment);
  const name = shown.join('').replace(/[. ]+$/u, '');
  return `${name === '' ? 'Quorum' : `Quorum - ${name}`}.${ending}`;
}
