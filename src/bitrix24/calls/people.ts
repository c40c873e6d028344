import * as z from 'zod/mini';
import { photoAddress } from '../text/photo.ts';
import type { Call } from '../door/call.ts';
import { wireNumber, wireText } from '../door/wire.ts';

/** The person in front of the screen. */
export interface Me {
  readonly id: number;
  readonly name: string;
  readonly isAdmin: boolean;
  /** IANA name, '' when the portal does not tell. */
  readonly timeZone: string;
  /** Absolute http(s) address, or null without a photo. */
  readonly photo: string | null;
}

const profileSchema = z.object({
  ID: wireNumber,
  ADMIN: z.boolean(),
  NAME: wireText,
  LAST_NAME: wireText,
  TIME_ZONE: wireText,
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
    timeZone: profile.TIME_ZONE,
    photo: photoAddress(profile.PERSONAL_PHOTO, origin),
  };
}
