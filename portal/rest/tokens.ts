import { randomBytes } from 'node:crypto';

/** What the portal hands to an app's frame; AUTH_EXPIRES is seconds, as a string (docs/platform.md). */
export interface IssuedToken {
  readonly AUTH_ID: string;
  readonly REFRESH_ID: string;
  readonly AUTH_EXPIRES: string;
}

export interface Tokens {
  issue(personId: number): IssuedToken;
  /** Whose token it is; `expired` when its time is over, null when nobody's. */
  userOf(token: string): number | 'expired' | null;
  /** Ends the life of every token issued so far. */
  expireAll(): void;
}

export function createTokens({
  now = Date.now,
  lifetimeSeconds = 3600,
}: { now?: () => number; lifetimeSeconds?: number } = {}): Tokens {
  const issued = new Map<string, { personId: number; expiresAt: number }>();
  return {
    issue(personId) {
      const token = randomBytes(35).toString('hex');
      issued.set(token, { personId, expiresAt: now() + lifetimeSeconds * 1000 });
      return {
        AUTH_ID: token,
        REFRESH_ID: randomBytes(35).toString('hex'),
        AUTH_EXPIRES: String(lifetimeSeconds),
      };
    },
    userOf(token) {
      const known = issued.get(token);
      if (known === undefined) return null;
      return known.expiresAt > now() ? known.personId : 'expired';
    },
    expireAll() {
      for (const known of issued.values()) known.expiresAt = Number.NEGATIVE_INFINITY;
    },
  };
}
