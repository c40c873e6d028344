import { useMutation } from '@tanstack/react-query';
import { PortalError } from '../../bitrix24/door/portal-error.ts';
import { listSeparatorOf } from '../../i18n/locales.ts';
import { currentLocale } from '../../i18n/t.ts';
import { fileNameOf } from '../../poll/export/file-name.ts';
import { part } from './part.ts';
import { saveFile } from './save-file.ts';
import type { ShownPoll } from '../shown-poll.ts';

/** `csv-other` has the separator that is not usual in the language on screen. */
export type DownloadKind = 'xlsx' | 'csv' | 'csv-other' | 'picture' | 'report';

export interface Downloads {
  readonly start: (kind: DownloadKind) => void;
  readonly isPending: boolean;
  /** What came of the last one; null before, and while one is on its way. */
  readonly outcome:
    | { readonly kind: DownloadKind; readonly name: string }
    | { readonly kind: DownloadKind; readonly error: Error }
    | null;
}

const ENDINGS = { xlsx: 'xlsx', csv: 'csv', 'csv-other': 'csv', picture: 'png', report: 'xls' } as const;

/** The poll as a file. What makes one is loaded when it is asked for. */
export function useDownloads(shown: ShownPoll): Downloads {
  const locale = currentLocale();
  const { mutate, isPending, variables, data, error } = useMutation({
    mutationFn: async (kind: DownloadKind) => {
      const file = await fileOf(kind, shown, locale);
      const name = fileNameOf(shown.poll.question, ENDINGS[kind]);
      saveFile(file, name);
      return name;
    },
  });
  return {
    start: (kind) => {
      if (!isPending) mutate(kind);
    },
    isPending,
    outcome: isPending || variables === undefined ? null : outcomeOf(variables, data, error),
  };
}

function outcomeOf(kind: DownloadKind, name: string | undefined, error: Error | null): Downloads['outcome'] {
  if (error !== null) return { kind, error };
  return name === undefined ? null : { kind, name };
}

async function fileOf(kind: DownloadKind, shown: ShownPoll, locale: string): Promise<Blob> {
  switch (kind) {
    case 'xlsx':
      return (await part(import('./xlsx-file.ts'))).xlsxFile(shown, locale);
    case 'csv':
    case 'csv-other':
      return (await part(import('./csv-file.ts'))).csvFile(shown, separatorsOf(locale)[kind]);
    case 'picture':
      return (await part(import('./picture-file.ts'))).pictureFile(shown, locale);
    case 'report':
    default:
      return reportFile(shown);
  }
}

/** What stands between the cells of each CSV file. `locale` BCP 47. */
export function separatorsOf(locale: string): Readonly<Record<'csv' | 'csv-other', ',' | ';'>> {
  const usual = listSeparatorOf(locale);
  return { csv: usual, 'csv-other': usual === ',' ? ';' : ',' };
}

async function reportFile({ session, poll }: ShownPoll): Promise<Blob> {
  const { downloadReport } = await part(import('../../bitrix24/reads/report.ts'));
  const report = await downloadReport(session, poll.messageId);
  // The menu offers none of these; the poll was another one when it was drawn.
  if (report === null) throw new PortalError({ method: 'download', code: 'ACCESS_ERROR', status: 400 });
  return report;
}
