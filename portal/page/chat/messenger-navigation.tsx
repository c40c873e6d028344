import { useQuery } from '@tanstack/react-query';
import { ChartColumn, MessageCircle } from 'lucide-react';
import type { Place } from '../address.ts';
import { portalQueries } from '../portal-queries.ts';
import type { Viewing } from '../viewing.ts';

/** The row above the messenger: its chats, and what applications have put beside them. */
export function MessengerNavigation({
  viewing,
  place,
}: {
  readonly viewing: Viewing;
  readonly place: Place;
}) {
  const { data: apps = [] } = useQuery(portalQueries.navigation(viewing));
  return (
    <nav className="messenger__navigation" aria-label="Messenger">
      <a href="#/chat" aria-current={place.kind === 'messenger' ? 'page' : undefined}>
        <MessageCircle aria-hidden size={18} />
        Chats
      </a>
      {apps.map(({ code, title }) => (
        <a key={code} href="#/navigation" aria-current={place.kind === 'navigation' ? 'page' : undefined}>
          <ChartColumn aria-hidden size={18} />
          {title}
        </a>
      ))}
    </nav>
  );
}
