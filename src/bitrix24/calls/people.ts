import * as z from 'zod/mini';
import { photoAddress } from '../text/photo.ts';
import type { Call } from '../door/call.ts';
import { wireNumber, wireText } from '../door/wire.ts';

/** The person in front of the screen. */
export interface Me {
  readonly id: number;
  readonly name: string;
  readonly isAdmin: boolean;
  /** IANA name, '' when the person leaves it to the portal (docs/platform.md, 3.1). */
  readonly timeZone: string;
  /** Seconds ahead of UTC when the portal last looked; null = not told. */
  readonly utcOffset: number | null;
  /** Absolute http(s) address, or null without a photo. */
  readonly photo: string | null;
}

const profileSchema = z.object({
  ID: wireNumber,
  ADMIN: z.boolean(),
  NAME: wireText,
  LAST_NAME: wireText,
  TIME_ZONE: z.optional(z.unknown()),
  TIME_ZONE_OFFSET: z.optional(z.unknown()),
  PERSONAL_PHOTO: z.nullish(z.string()),
});

/** Who I am; needs no permission of its own. */
export const getProfile: Call<Me> = {
  method: 'profile',
  params: {},
  parse: (wire, { origin }) => parseProfile(wire, origin),
};

export function parseProfile(wire: unknown, origin: string): Me {
  const profile = profileSchema.parse(wire);
  return {
    id: profile.ID,
    name: `${profile.NAME} ${profile.LAST_NAME}`.trim(),
    isAdmin: profile.ADMIN,
    timeZone: wireText.safeParse(profile.TIME_ZONE).data ?? '',
    utcOffset: offsetOf(profile.TIME_ZONE_OFFSET),
    photo: photoAddress(profile.PERSONAL_PHOTO, origin),
  };
}

/** No place on earth is further from UTC. */
const FURTHEST = 14 * 3600;

/** A broken zone is no reason to open nothing. */
function offsetOf(wire: unknown): number | null {
  const seconds = wireNumber.safeParse(wire).data;
  return seconds !== undefined && Math.abs(seconds) <= FURTHEST ? seconds : null;
}
