import type { Person } from './records/person.ts';
import type { World } from './world.ts';

const PATH = /^\/upload\/photo\/(\d+)\.svg$/;

/** Address of a person's picture, null without a photo; a company's own portal tells it from its root on. */
export function photoOf(world: World, person: Person): string | null {
  if (!person.hasPhoto) return null;
  const origin = world.edition === 'on-premise' ? '' : world.origin;
  return `${origin}/upload/photo/${person.id}.svg`;
}

/** The picture behind a path of the portal (SVG source), null when there is none. */
export function pictureAt(world: World, path: string): string | null {
  const id = PATH.exec(path)?.[1];
  const person = id === undefined ? undefined : world.people.get(Number(id));
  return person?.hasPhoto === true ? portraitOf(person) : null;
}

function portraitOf(person: Person): string {
  const hair = person.id % 2 === 0 ? '#3b2f2f' : '#8a5a2b';
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
    `<rect width="64" height="64" fill="${person.color}"/>`,
    `<circle cx="32" cy="25" r="14" fill="${hair}"/>`,
    '<circle cx="32" cy="28" r="11" fill="#f2d3b8"/>',
    '<path d="M8 64c2-16 12-22 24-22s22 6 24 22z" fill="#ffffff" fill-opacity=".85"/>',
    '</svg>',
  ].join('');
}
