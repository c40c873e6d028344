import { nameOf, type Person } from '../world/people.ts';
import { photoOf } from '../world/photo.ts';
import type { World } from '../world/world.ts';
import { isoDate } from './iso-date.ts';
import type { Json } from './json.ts';

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
    connector: false,
    external_auth_id: person.bot ? 'bot' : 'default',
    status: 'online',
    idle: false,
    last_activity_date: isoDate(world.now()),
    mobile_last_date: false,
    desktop_last_date: false,
    absent: false,
    departments: person.departments,
    phones: false,
    bot_data: person.bot ? { code: 'bot', type: 'bot', app_id: '', is_hidden: false } : null,
    type: person.bot ? 'bot' : person.extranet ? 'extranet' : 'user',
    website: '',
    email: '',
  };
}
