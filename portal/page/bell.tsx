import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Bell as BellIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import type { NoticeView } from '../doors/page-wire.ts';
import { Avatar } from './avatar.tsx';
import { BbText } from './chat/bb-text.tsx';
import { plural, timeOf } from './format.ts';
import { portalQueries } from './portal-queries.ts';
import { write } from './wire.ts';
import './bell.css';

/** The notices that applications have sent to the viewer; looking at them marks them as read. */
export function Bell({ as }: { readonly as: number }) {
  const queryClient = useQueryClient();
  const { data: notices = [] } = useQuery(portalQueries.notices(as));
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const unread = notices.filter(({ read }) => !read).length;

  async function toggle(): Promise<void> {
    setOpen(!isOpen);
    if (isOpen || unread === 0) return;
    await write(`/_page/notices/read?as=${as}`);
    await queryClient.invalidateQueries({ queryKey: ['live', as, 'notices'] });
  }

  return (
    <div
      role="presentation"
      className="bell"
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="top-bar__tools"
        aria-label={
          unread === 0 ? 'Notifications' : `Notifications, ${plural(unread, 'new one', 'new ones')}`
        }
        aria-expanded={isOpen}
        onClick={() => void toggle()}
      >
        <BellIcon aria-hidden size={16} />
        {unread > 0 && <span className="count-badge">{unread}</span>}
      </button>
      {isOpen && <Notices notices={notices} />}
    </div>
  );
}

function Notices({ notices }: { readonly notices: readonly NoticeView[] }) {
  return (
    <section className="bell__panel" aria-label="Notifications">
      {notices.length === 0 && <p>Nothing has come in yet</p>}
      <ul>
        {notices.map(({ id, from, text, at }) => (
          <li key={id}>
            <Avatar {...from} size="small" />
            <div>
              <strong>
                <bdi>{from.name}</bdi>
              </strong>
              <p dir="auto">
                <BbText text={text} />
              </p>
              <time dateTime={new Date(at).toISOString()}>{timeOf(at)}</time>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
