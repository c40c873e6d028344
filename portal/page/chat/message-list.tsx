import { useLayoutEffect, useRef } from 'react';
import type { ChatView, MessageView } from '../../doors/page-wire.ts';
import { dayOf } from '../format.ts';
import { MessageMenu } from './message-menu.tsx';
import { MessageRow } from './message-row.tsx';

const NEAR_END = 80;

/** A chat's history by days. It stays at its end when messages come in, unless the reader has scrolled up. */
export function MessageList({ as, chat }: { readonly as: number; readonly chat: ChatView }) {
  const { messages, dialogId, placements } = chat;
  const scroller = useRef<HTMLElement>(null);
  const wasAtEnd = useRef(true);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current !== null && wasAtEnd.current) current.scrollTop = current.scrollHeight;
  });

  function rememberEnd(): void {
    const { current } = scroller;
    if (current === null) return;
    wasAtEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR_END;
  }

  return (
    <section className="messages" aria-label="Messages" ref={scroller} onScroll={rememberEnd}>
      {byDay(messages).map(([day, ofDay]) => (
        <div key={day} className="messages__day">
          <h2>{day}</h2>
          {ofDay.map((message, index) => (
            <MessageRow
              key={message.id}
              as={as}
              message={message}
              isContinued={continues(ofDay[index - 1], message)}
            >
              <MessageMenu dialogId={dialogId} message={message} placements={placements} />
            </MessageRow>
          ))}
        </div>
      ))}
      {messages.length === 0 && <p className="messages__none">Nothing has been written here yet</p>}
    </section>
  );
}

function byDay(messages: readonly MessageView[]): [day: string, messages: MessageView[]][] {
  const days = new Map<string, MessageView[]>();
  for (const message of messages) {
    const day = dayOf(message.at);
    days.set(day, [...(days.get(day) ?? []), message]);
  }
  return [...days];
}

/** Whether the author goes on, so that name and picture need no repeating. */
function continues(before: MessageView | undefined, { kind, author }: MessageView): boolean {
  return (
    before !== undefined && kind !== 'system' && before.kind !== 'system' && before.author?.id === author?.id
  );
}
