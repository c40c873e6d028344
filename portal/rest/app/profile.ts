import { photoOf } from '../../world/photo.ts';
import { nothing } from '../contract.ts';
import { offsetOf } from '../wire/iso-date.ts';
import type { Method } from '../method.ts';

/** Who am I; needs no scope. PERSONAL_PHOTO is absent without a photo. */
export const profile: Method = {
  name: 'profile',
  scope: null,
  contract: () => nothing,
  run({ world, caller }) {
    const photo = photoOf(world, caller);
    return {
      result: {
        ID: String(caller.id),
        ADMIN: caller.admin,
        NAME: caller.firstName,
        LAST_NAME: caller.lastName,
        PERSONAL_GENDER: caller.gender,
        TIME_ZONE: caller.timeZone,
        TIME_ZONE_OFFSET: offsetOf(caller.timeZone, world.now()),
        ...(photo === null ? {} : { PERSONAL_PHOTO: photo }),
      },
    };
  },
};
