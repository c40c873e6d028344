import manifest from '../../../manifest.json' with { type: 'json' };
import { recentFailures } from '../../bitrix24/door/failure-log.ts';
import type { Session } from '../../bitrix24/door/session.ts';
import { diagnosticsText } from './diagnostics.ts';

/** The diagnostics of this page. @param session null where there is no portal */
export function pageDiagnostics(session: Session | null, crash: unknown): string {
  return diagnosticsText({
    version: manifest.version,
    now: Date.now(),
    origin: session?.origin ?? null,
    placement: session?.placement.code ?? '',
    lang: session?.lang ?? '',
    browser: navigator.userAgent,
    failures: recentFailures(),
    crash,
  });
}
