import type { Person } from '../../world/records/person.ts';
import { nameOf } from '../../world/people.ts';
import { photoOf } from '../../world/photo.ts';
import type { World } from '../../world/world.ts';
import { isoDate } from '../wire/iso-date.ts';
import type { Json } from '../wire/json.ts';

/** A person as the messenger's methods tell of one; `avatar` is '' without a photo. */
export function userOf(world: World, person: Person): Json {
  const photo = photoOf(world, person) ?? '';
  return {
    id: person.id,
    active: person.active,
    name: nameOf(person),
    first_name: person.firstName,
    last_name: person.lastName,
    work_position: person.position,
    color: person.color,
    avatar: photo,
    avatar_hr: photo,
    gender: person.gender,
    birthday: '',
    extranet: person.extranet,
    network: false,
    bot: person.bot,
    connector: person.connector,
    external_auth_id: externalAuthOf(person),
    status: 'online',
    idle: false,
    last_activity_date: isoDate(world.now()),
    mobile_last_date: false,
    desktop_last_date: false,
    absent: isAbsent(world, person) ? isoDate(person.absentUntil ?? 0) : false,
    departments: person.departments,
    phones: false,
    bot_data: person.bot ? { code: 'bot', type: 'bot', app_id: '', is_hidden: false } : null,
    type: person.bot ? 'bot' : person.extranet ? 'extranet' : 'user',
    website: '',
    email: '',
  };
}

function externalAuthOf({ bot, connector }: Person): string {
  if (bot) return 'bot';
  return connector ? 'imconnector' : 'default';
}

function isAbsent(world: World, { absentUntil }: Person): boolean {
  return absentUntil !== null && absentUntil > world.now();
}
