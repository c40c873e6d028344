import type { ReactNode } from 'react';
import type { MessageView } from '../../doors/page-wire.ts';
import { Avatar } from '../avatar.tsx';
import { timeOf } from '../format.ts';
import { BbText } from './bb-text.tsx';
import { PollCard } from '../poll/poll-card.tsx';

interface MessageRowProps {
  readonly as: number;
  readonly message: MessageView;
  /** The row before is by the same author. */
  readonly isContinued: boolean;
  /** Its menu; the portal's own lines and deleted messages have none. */
  readonly children: ReactNode;
}

/** One message; whatever people wrote is shown as the text it is. */
export function MessageRow({ as, message, isContinued, children }: MessageRowProps) {
  const { kind, author, mine, text, at, poll, reply } = message;
  if (kind === 'system') {
    return (
      <p className="message-line" dir="auto">
        <BbText text={text} />
      </p>
    );
  }
  return (
    <div className="message" data-mine={mine} data-continued={isContinued}>
      {author !== null && !isContinued && (
        <Avatar name={author.name} color={author.color} photo={author.photo} size="small" />
      )}
      <div className="message__bubble" data-kind={kind}>
        {!isContinued && !mine && (
          <p className="message__author">
            <bdi>{author?.name}</bdi>
          </p>
        )}
        {reply !== null && kind !== 'deleted' && (
          <blockquote className="message__reply" aria-label={`In reply to ${reply.author}`}>
            <bdi>{reply.author}</bdi>
            <span dir="auto">{reply.text}</span>
          </blockquote>
        )}
        {poll === null ? (
          <p className="message__text" dir="auto">
            {kind === 'deleted' ? 'This message was deleted' : <BbText text={text} />}
          </p>
        ) : (
          <PollCard as={as} messageId={message.id} poll={poll} />
        )}
        <time className="message__time" dateTime={new Date(at).toISOString()}>
          {timeOf(at)}
        </time>
      </div>
      {kind === 'deleted' ? null : children}
    </div>
  );
}
