import { directionOf } from '../../i18n/language.ts';
import { t } from '../../i18n/t.ts';
import type { ShownPoll } from '../shown-poll.ts';
import { readResults } from './read-results.ts';
import { xlsxOf } from './xlsx.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The poll as an .xlsx file with typed cells. `locale` BCP 47. @throws PortalError when not everybody could be read */
export async function xlsxFile(
  shown: Pick<ShownPoll, 'session' | 'poll' | 'isGone'>,
  locale: string,
): Promise<Blob> {
  const bytes = await xlsxOf(await readResults(shown), {
    results: t('results.region'),
    voters: t('voters.list'),
    isRightToLeft: directionOf(locale) === 'rtl',
  });
  return new Blob([new Uint8Array(bytes)], { type: TYPE });
}
