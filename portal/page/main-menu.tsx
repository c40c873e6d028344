import { ChartColumn, MessagesSquare } from 'lucide-react';
import type { Place } from './address.ts';

/** The portal's left menu; below the page on a phone. */
export function MainMenu({ place, appName }: { readonly place: Place; readonly appName: string }) {
  return (
    <nav className="main-menu" aria-label="Main menu">
      <a href="#/chat" aria-current={place.kind === 'messenger' ? 'page' : undefined}>
        <MessagesSquare aria-hidden size={22} strokeWidth={1.75} />
        Messenger
      </a>
      <a href="#/app" aria-current={place.kind === 'app' ? 'page' : undefined}>
        <ChartColumn aria-hidden size={22} strokeWidth={1.75} />
        {appName}
      </a>
    </nav>
  );
}
