import { openSession } from './bitrix24/door/session.ts';
import { preloadLanguage } from './i18n/language.ts';
import { showNotLoaded } from './not-loaded.ts';

/*
 * The handshake goes first, and what the first screen will need comes beside it. The address only says what to fetch
 * ahead (`?place=`, the portal's LANG); what is shown is decided by the handshake.
 */
/** Where the chat is known, the picker comes when it is asked for. */
const IN_A_CHAT = ['IM_SIDEBAR', 'IM_TEXTAREA', 'IM_CONTEXT_MENU', 'REST_APP_URI'];

const address = new URLSearchParams(location.search);
const language = address.get('LANG') ?? navigator.language;
const session = openSession();
preloadLanguage(language);
ahead(import('./compose/compose-screen.tsx'));
const place = address.get('place') ?? '';
if (place === 'IM_CONTEXT_MENU' || place === 'REST_APP_URI') ahead(import('./results/results-screen.tsx'));
if (place === 'IM_NAVIGATION') ahead(import('./app/polls/polls-tab.tsx'));
if (!IN_A_CHAT.includes(place)) {
  ahead(import('./chats/chat-picker.tsx'));
  ahead(import('./compose/components/send-to.tsx').then(({ fetchPicker }) => fetchPicker()));
}

// Not by a top-level await: the shell imports the session from the file that would then wait for it.
import('./app/start/start-app.tsx')
  .then(({ startApp }) => startApp(session, language))
  .catch(() => showNotLoaded(language));

/** Prefetches only: the import that needs the file tries again and reports the failure. */
function ahead(part: Promise<unknown>): void {
  part.catch(() => undefined);
}
