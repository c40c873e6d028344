import { useMutation } from '@tanstack/react-query';
import { PortalError } from '../bitrix24/door/portal-error.ts';
import { useLocale } from '../i18n/t.ts';
import { fileNameOf } from '../poll/file-name.ts';
import { saveFile } from './save-file.ts';
import type { ShownPoll } from './shown-poll.ts';

export type DownloadKind = 'csv' | 'picture' | 'report';

export interface Downloads {
  readonly start: (kind: DownloadKind) => void;
  readonly isPending: boolean;
  /** What came of the last one; null before, and while one is on its way. */
  readonly outcome:
    | { readonly kind: DownloadKind; readonly name: string }
    | { readonly kind: DownloadKind; readonly error: Error }
    | null;
}

const ENDINGS = { csv: 'csv', picture: 'png', report: 'xls' } as const;

/** The poll as a file. What makes one is loaded when it is asked for. */
export function useDownloads(shown: ShownPoll): Downloads {
  const locale = useLocale();
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
  if (kind === 'csv') return (await import('./csv-file.ts')).csvFile(shown, locale);
  if (kind === 'picture') return (await import('./picture-file.ts')).pictureFile(shown, locale);
  const { messageId } = shown.poll;
  const report = await (await import('../bitrix24/reads/report.ts')).downloadReport(shown.session, messageId);
  // The menu offers none of these; the poll was another one when it was drawn.
  if (report === null) throw new PortalError({ method: 'download', code: 'ACCESS_ERROR', status: 400 });
  return report;
}
