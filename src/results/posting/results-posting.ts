import { useState } from 'react';
import { PortalError } from '../../bitrix24/door/portal-error.ts';
import { getHistory, postReply, type Reply } from '../../bitrix24/calls/messages.ts';
import type { PortalRequest } from '../../bitrix24/door/request.ts';
import { newTemplateId } from '../../bitrix24/calls/template-id.ts';
import { sameText } from '../../poll/delivery/same-text.ts';

/** How far a post has come. */
export type Posting =
  | { readonly step: 'ready' | 'busy' | 'done' }
  /** The same results stand in the chat, from now or from before. */
  | { readonly step: 'stands' }
  /** Nobody could look whether it is there. */
  | { readonly step: 'unknown' }
  /** The connection broke; the chat was read, and it is not there. */
  | { readonly step: 'missing' }
  | { readonly step: 'failed'; readonly error: PortalError };

/** A text on its way to the chat. */
export interface ResultsPosting {
  readonly posting: Posting;
  /** What is posted; fixed at the first press, so that a second one is about the same message. */
  readonly text: string;
  readonly post: () => void;
}

/**
 * Posts `text` under the poll, once: the chat is read before each try, and after one without a clear end. All tries
 * carry one template id, by which the portal itself knows a repeat.
 * @param onPosted it stands in the chat
 */
export function useResultsPosting(
  request: PortalRequest,
  { dialogId, replyId, text }: Omit<Reply, 'templateId'>,
  onPosted: () => void,
): ResultsPosting {
  const [posting, setPosting] = useState<Posting>({ step: 'ready' });
  const [templateId] = useState(newTemplateId);
  const [fixed, setFixed] = useState<string | null>(null);
  const reply = { dialogId, replyId, templateId, text: fixed ?? text };
  return {
    posting,
    text: reply.text,
    post: () => void post(),
  };

  async function post(): Promise<void> {
    setFixed(reply.text);
    setPosting({ step: 'busy' });
    const end = await postOnce(request, reply);
    setPosting(end);
    if (end.step === 'done' || end.step === 'stands') onPosted();
  }
}

async function postOnce(request: PortalRequest, reply: Reply): Promise<Posting> {
  const before = await look(request, reply);
  if (before === 'there') return { step: 'stands' };
  if (before instanceof PortalError) return { step: 'failed', error: before };
  try {
    await request.ask(postReply(reply));
    return { step: 'done' };
  } catch (thrown) {
    const error = portalError(thrown);
    if (!error.unclear) return { step: 'failed', error };
    const after = await look(request, reply);
    if (after === 'there') return { step: 'done' };
    return { step: after === 'not-there' ? 'missing' : 'unknown' };
  }
}

/** Whether the chat has it among its newest messages: by its template id, or word for word, whoever posted that. */
async function look(request: PortalRequest, reply: Reply): Promise<'there' | 'not-there' | PortalError> {
  try {
    const { messages } = await request.ask(getHistory(reply.dialogId));
    const isThere = messages.some(
      ({ uuid, text }) => uuid?.toLowerCase() === reply.templateId || sameText(text, reply.text),
    );
    return isThere ? 'there' : 'not-there';
  } catch (thrown) {
    return portalError(thrown);
  }
}

/** The portal's failures are ours to handle; a mistake of our own is not. */
function portalError(thrown: unknown): PortalError {
  if (thrown instanceof PortalError) return thrown;
  throw thrown;
}
