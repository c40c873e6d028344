import { emptyContent } from '../poll/draft.ts';
import type { NamedDraft } from './draft-record.ts';

/** A draft with a question, for tests. */
export function sampleDraft(question: string, id = 'ab12cd34'): NamedDraft {
  return {
    id,
    draft: {
      content: { ...emptyContent, question, answers: ['Yes', 'No', ''] },
      chats: [
        {
          dialogId: 'chat91',
          chatId: 91,
          title: 'Product team',
          kind: 'group',
          members: 20,
          avatar: null,
          color: '#1eb4aa',
          closed: null,
        },
      ],
      deliveries: [],
    },
  };
}
