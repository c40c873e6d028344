import * as z from 'zod/mini';
import { PortalError, unreadable } from '../door/portal-error.ts';
import type { Session } from '../door/session.ts';
import { getPoll, pollAddress } from '../calls/vote.ts';

const METHOD = 'vote.AttachedVote.download';
/** A report of thousands takes its time, ms. */
const TIMEOUT = 60_000;

const errorSchema = z.object({ error: z.string(), error_description: z.optional(z.string()) });

/**
 * Bitrix24's own report of a public poll, an HTML table that it calls a spreadsheet (docs/platform.md, 1.10). The poll
 * is read first by a call of the SDK: that refreshes a token that has run out, and shows whether the poll is public;
 * null when it is not, since the order of the report's rows gives anonymous voters away. A token that is lost in between
 * is refreshed once more. @throws PortalError
 */
export async function downloadReport(
  session: Pick<Session, 'request' | 'formPost'>,
  messageId: number,
): Promise<Blob | null> {
  for (let isLast = false; ; isLast = true) {
    const poll = await session.request.ask(getPoll(messageId));
    if (poll.anonymity !== 'public') return null;
    try {
      return await post(session, messageId);
    } catch (thrown) {
      const isStale = thrown instanceof PortalError && thrown.kind === 'token';
      if (isLast || !isStale) throw thrown;
    }
  }
}

async function post({ formPost }: Pick<Session, 'formPost'>, messageId: number): Promise<Blob> {
  const { moduleId, entityType, entityId } = pollAddress(messageId);
  const fields = { moduleId, entityType, entityId: String(entityId) };
  let answer: Response | null;
  let body: Blob;
  try {
    answer = await formPost(METHOD, fields, AbortSignal.timeout(TIMEOUT));
    if (answer === null) throw new PortalError({ method: METHOD, code: 'expired_token', status: 401 });
    body = await answer.blob();
  } catch (thrown) {
    throw thrown instanceof PortalError ? thrown : noAnswer(thrown);
  }
  const type = answer.headers.get('Content-Type') ?? '';
  if (type.includes('json')) throw await told(answer.status, body);
  if (!answer.ok) throw new PortalError({ method: METHOD, code: '', status: answer.status });
  if (!type.includes('ms-excel')) throw unreadable(METHOD);
  return body;
}

/** JSON is an error, whatever the status. */
async function told(status: number, body: Blob): Promise<PortalError> {
  const parsed = errorSchema.safeParse(await body.text().then(json));
  if (!parsed.success) return unreadable(METHOD);
  const { error: code, error_description: portalText = '' } = parsed.data;
  return new PortalError({ method: METHOD, code, status, portalText });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function noAnswer(thrown: unknown): PortalError {
  const isLate = thrown instanceof DOMException && thrown.name === 'TimeoutError';
  return new PortalError({ method: METHOD, code: isLate ? 'REQUEST_TIMEOUT' : 'NETWORK_ERROR', status: 0 });
}
