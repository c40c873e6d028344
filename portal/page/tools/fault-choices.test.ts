import { describe, expect, it } from 'vitest';
import { faultSchema } from '../../faults.ts';
import { FAULT_CHOICES, isSameFault } from './fault-choices.ts';

describe('the faults of the drawer', () => {
  it.each(FAULT_CHOICES)('$name is one that the portal knows', ({ fault }) => {
    expect(faultSchema.parse(fault)).toEqual(fault);
  });

  it.each(FAULT_CHOICES)('$name is no other choice', ({ name, fault }) => {
    const same = FAULT_CHOICES.filter((choice) => isSameFault(choice.fault, fault));
    expect(same.map((choice) => choice.name)).toEqual([name]);
  });

  it('tells two codes of one status apart', () => {
    const busy = { kind: 'status', status: 503, code: 'QUERY_LIMIT_EXCEEDED' };
    expect(isSameFault(busy, { ...busy, code: 'OVERLOAD_LIMIT' })).toBe(false);
  });
});
