import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMember } from '../../testing/sample-members.ts';
import { headCount, participationOf } from './non-voters.ts';

describe('participationOf', () => {
  it('takes bots, connectors and former employees out, and counts voters from outside apart', () => {
    const members = [sampleMember(1), sampleMember(2), sampleMember(3), sampleMember(40, { counts: false })];
    const { left, ...numbers } = participationOf(members, [1, 40, 99], 'en');
    expect(numbers).toEqual({ members: 3, voted: 1, guests: 2 });
    expect(left.map(({ id }) => id)).toEqual([2, 3]);
  });

  it('names those who are here first, by name, then those who are away', () => {
    const members = [
      sampleMember(1, { name: 'Zoë' }),
      sampleMember(2, { name: 'Ada', absentUntil: 5 }),
      sampleMember(3, { name: 'Émile' }),
      sampleMember(4, { name: 'Fay' }),
    ];
    expect(participationOf(members, [], 'en').left.map(({ name }) => name)).toEqual([
      'Émile',
      'Fay',
      'Zoë',
      'Ada',
    ]);
  });

  it('is empty when everybody has voted, and nobody is everybody', () => {
    expect(participationOf([sampleMember(1)], [1], 'en').left).toEqual([]);
    expect(participationOf([], [1], 'en')).toEqual({ members: 0, voted: 0, guests: 1, left: [] });
  });

  const member = fc
    .record({ id: fc.integer({ min: 1, max: 30 }), counts: fc.boolean() })
    .map(({ id, counts }) => sampleMember(id, { counts }));
  const people = fc.uniqueArray(member, { selector: ({ id }) => id });

  it('puts each who counts on one side and no voter among those left', () => {
    fc.assert(
      fc.property(people, fc.array(fc.integer({ min: 1, max: 40 })), (members, voterIds) => {
        const { members: size, voted, guests, left } = participationOf(members, voterIds, 'en');
        expect(voted + left.length).toBe(size);
        expect(size).toBe(headCount(members));
        expect(voted + guests).toBe(new Set(voterIds).size);
        expect(left.every(({ id, counts }) => counts && !voterIds.includes(id))).toBe(true);
      }),
    );
  });

  it('does not mind the order, nor being told twice', () => {
    fc.assert(
      fc.property(people, fc.array(fc.integer({ min: 1, max: 40 })), (members, voterIds) => {
        const once = participationOf(members, voterIds, 'en');
        expect(participationOf([...members, ...members].reverse(), [...voterIds, ...voterIds], 'en')).toEqual(
          once,
        );
      }),
    );
  });
});
