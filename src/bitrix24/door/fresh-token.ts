import type { B24Frame } from '@bitrix24/b24jssdk';

/** A token with less than this to live is renewed, ms. */
const MARGIN = 5 * 60_000;

/** After a try the next one waits, ms: the portal tells of a refusal in an alert of its own, each time. */
const PAUSE = 30_000;

/** Somebody is here. Focus and pointer come before the first key, which leaves the time that a renewal takes. */
const SIGNS = ['focusin', 'pointerdown', 'keydown', 'input'];

/** The two clocks of a page, ms: that of the computer, and one that nobody can set, but that may stop in its sleep. */
export interface PageClocks {
  readonly wall: () => number;
  readonly steady: () => number;
}

const pageClocks: PageClocks = { wall: () => Date.now(), steady: () => performance.now() };

/**
 * Renews the token while somebody is at the page, before it runs out. The SDK renews it with its next call only
 * (docs/frame.md, 4.1), and what a page says as it goes away can renew nothing. A timer would sleep with the
 * computer, so the token is looked at whenever somebody comes back to the page, presses or types.
 */
export function keepTokenFresh(
  auth: Pick<B24Frame['auth'], 'getAuthData' | 'refreshAuth'>,
  clocks: PageClocks = pageClocks,
  signs: EventTarget = document,
): void {
  let renewedAt = clocks.steady();
  let triedAt = -Infinity;

  function isDue(): boolean {
    const data = auth.getAuthData();
    if (!data) return true;
    const lifetime = data.expires_in * 1000;
    const margin = Math.min(MARGIN, lifetime / 2);
    // The second for a computer whose clock was set back meanwhile.
    return (
      data.expires * 1000 - clocks.wall() < margin ||
      clocks.steady() - renewedAt > Math.max(0, lifetime - margin)
    );
  }

  async function renew(): Promise<void> {
    try {
      await auth.refreshAuth();
      renewedAt = clocks.steady();
    } catch {
      // The next call of the SDK tries too, and tells.
    }
  }

  function look(): void {
    if (clocks.steady() - triedAt < PAUSE || !isDue()) return;
    triedAt = clocks.steady();
    void renew();
  }

  for (const sign of SIGNS) signs.addEventListener(sign, look, { capture: true, passive: true });
  signs.addEventListener('visibilitychange', look);
}
