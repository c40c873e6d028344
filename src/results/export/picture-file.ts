import { date } from '../../i18n/format.ts';
import { directionOf } from '../../i18n/language.ts';
import { percentWords } from '../../i18n/percent-words.ts';
import { t } from '../../i18n/t.ts';
import { tallyOf } from '../../poll/tally.ts';
import { turnoutOf } from '../../poll/turnout/turnout.ts';
import { drawPicture, type PictureParts } from './draw-picture.ts';
import { pictureColours } from './picture-colours.ts';
import { knownChat, type ShownPoll } from '../shown-poll.ts';
import { factWords, leaderWords, roundingWords, turnoutWords } from '../tally-words.ts';

/** The results as a PNG in the theme and the language on screen. It names no voter, whatever the poll. */
export async function pictureFile(
  { poll, chat }: Pick<ShownPoll, 'poll' | 'chat'>,
  locale: string,
): Promise<Blob> {
  const tally = tallyOf(poll);
  const turnout = turnoutWords(poll.voters, turnoutOf(poll.voters, knownChat(chat)?.members ?? 0));
  const parts: PictureParts = {
    head: [poll.open ? t('results.open') : t('results.closed'), turnout].join(' · '),
    question: poll.question,
    outcome: leaderWords(tally, poll.open, locale),
    rows: tally.rows.map((row) => ({
      text: row.answer.text,
      share: percentWords(row),
      votes: t('results.votes', { votes: row.answer.votes }),
      percent: row.percent,
      tone: row.leads ? 'leads' : row.tied ? 'tied' : 'bar',
    })),
    foot: [...factWords(poll), ...roundingWords(tally), date(Date.now())].join(' · '),
  };
  const canvas = drawPicture(parts, pictureColours(), directionOf(locale));
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => {
      if (file === null) reject(new Error('The browser made no picture'));
      else resolve(file);
    }, 'image/png');
  });
}
