import { openSession } from './bitrix24/door/session.ts';
import { preloadLanguage } from './i18n/language.ts';
import { showNotLoaded } from './not-loaded.ts';

/* The installer's door: the handshake goes first, as in main.tsx, and the screen's code comes beside it. */
const language = new URLSearchParams(location.search).get('LANG') ?? navigator.language.slice(0, 2);
const session = openSession();
preloadLanguage(language);

import('./app/start/start-installer.tsx')
  .then(({ startInstaller }) => startInstaller(session, language))
  .catch(() => showNotLoaded(language));
