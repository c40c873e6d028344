import { describe, expect, it } from 'vitest';
import { faultSchema } from '../../faults.ts';
import { FAULT_GROUPS, aimed, isSameFault } from './fault-choices.ts';

const CHOICES = FAULT_GROUPS.flatMap(({ choices }) => choices);
const everywhere = { method: '', times: null };
const atProfile = { method: 'profile', times: 2 };

describe('the faults of the drawer', () => {
  it.each(CHOICES)('$name is one that the portal knows, aimed or not', (choice) => {
    const faults = [aimed(choice, everywhere), aimed(choice, atProfile)].filter((fault) => fault !== null);
    expect(faults.map((fault) => faultSchema.parse(fault))).toEqual(faults);
    expect(faults).toHaveLength(choice.strikes === 'a named method' ? 1 : 2);
  });

  it.each(CHOICES)('$name is no other choice', ({ name, fault }) => {
    const same = CHOICES.filter((choice) => isSameFault(choice.fault, fault));
    expect(same.map((choice) => choice.name)).toEqual([name]);
  });

  it('are aimed at a method and a number of calls', () => {
    const cut = CHOICES.find(({ name }) => name === 'Connection cut');
    const silent = CHOICES.find(({ name }) => name === 'The handshake is not answered');
    const spent = CHOICES.find(({ name }) => name === '429 OPERATION_TIME_LIMIT');
    if (!cut || !silent || !spent) throw new Error('The choices have other names now');
    expect(aimed(cut, atProfile)).toEqual({ kind: 'drop-before', method: 'profile', times: 2 });
    expect(aimed(silent, atProfile)).toEqual({ kind: 'stall', method: 'getInitData', times: 2 });
    expect(aimed(spent, everywhere)).toBeNull();
  });

  it('have every refusal of docs/platform.md, 4.3', () => {
    expect(CHOICES.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        '500 INTERNAL_SERVER_ERROR',
        '500 ERROR_UNEXPECTED_ANSWER',
        '500 PORTAL_DELETED',
        '503 QUERY_LIMIT_EXCEEDED',
        '503 OVERLOAD_LIMIT',
        '429 OPERATION_TIME_LIMIT',
        '405 ERROR_BATCH_METHOD_NOT_ALLOWED',
        '400 ERROR_BATCH_LENGTH_EXCEEDED',
        '400 INVALID_REQUEST',
        '401 NO_AUTH_FOUND',
        '401 expired_token',
        '403 ACCESS_DENIED',
        '403 INVALID_CREDENTIALS',
        '403 insufficient_scope',
        '403 user_access_error',
        '404 ERROR_METHOD_NOT_FOUND',
        '404 ERROR_MANIFEST_IS_NOT_AVAILABLE',
      ]),
    );
  });

  it('are one switch whatever their count, and two with two codes, methods or moments', () => {
    const busy = { kind: 'status', status: 503, code: 'QUERY_LIMIT_EXCEEDED' } as const;
    expect(isSameFault(busy, { ...busy, times: 3 })).toBe(true);
    expect(isSameFault(busy, { ...busy, code: 'OVERLOAD_LIMIT' })).toBe(false);
    expect(isSameFault(busy, { ...busy, method: 'profile' })).toBe(false);
    expect(isSameFault({ kind: 'stall' }, { kind: 'stall', at: 'end' })).toBe(false);
  });
});
