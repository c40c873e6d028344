import { emptyContent } from '../../poll/draft.ts';
import { sampleChat } from '../../testing/sample-chat.ts';
import type { NamedDraft } from './draft-record.ts';

/** A draft with a question, for tests. */
export function sampleDraft(question: string, id = 'ab12cd34'): NamedDraft {
  return {
    id,
    draft: {
      content: { ...emptyContent, question, answers: ['Yes', 'No', ''] },
      chats: [sampleChat()],
      deliveries: [],
      rule: null,
    },
  };
}
