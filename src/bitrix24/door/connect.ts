import { ApiVersion, initializeB24Frame } from '@bitrix24/b24jssdk';
import type { B24Frame } from '@bitrix24/b24jssdk';

/** How long one call may take, ms. */
const CALL_TIMEOUT = 15_000;

/**
 * The SDK's handshake with the page around the frame. It hangs for ever when nobody answers; the caller keeps time.
 * One attempt a call: by default the SDK repeats writes after a network error without knowing whether the portal
 * has carried out the first. The instance is never destroyed, because the SDK would hand it out again.
 */
export async function connect(): Promise<B24Frame> {
  const b24 = await initializeB24Frame({ restrictionParams: { maxRetries: 1 } });
  b24.getHttpClient(ApiVersion.v2).ajaxClient.defaults.timeout = CALL_TIMEOUT;
  return b24;
}
