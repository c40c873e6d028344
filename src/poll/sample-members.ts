import type { Member } from './who-is-left.ts';

/** A member for tests. */
export function sampleMember(id: number, more: Partial<Member> = {}): Member {
  return {
    id,
    name: `Person ${id}`,
    photo: null,
    color: '#4ba984',
    position: '',
    counts: true,
    absentUntil: null,
    ...more,
  };
}
