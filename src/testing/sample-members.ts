import type { Member } from '../poll/turnout/non-voters.ts';

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
