import type { ChatRef } from '../poll/chat.ts';
import type { ChatNames } from './chat-names.ts';
import { NamesakeLine } from './namesake-line.tsx';

/** A chat by its title, and under it, where that is not enough, what tells it from its namesakes. */
export function ChatTitle({
  chat,
  names,
  className = 'truncate',
}: {
  readonly chat: ChatRef;
  readonly names: ChatNames;
  /** How a title that is too long ends. */
  readonly className?: string;
}) {
  return (
    <span className="min-w-0 py-0.5 text-start">
      {/* Begins where the line below begins, whichever way the title itself is read. */}
      <bdi className={`block w-fit max-w-full ${className}`}>{chat.title}</bdi>
      <NamesakeLine line={names.lineOf(chat)} />
    </span>
  );
}
