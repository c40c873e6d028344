import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { getPolls } from './polls.ts';
import { PortalError } from '../door/portal-error.ts';
import { getPoll } from '../calls/vote.ts';
import { wireAttach } from '../../testing/sample-attach.ts';
import { samplePortal } from '../../testing/sample-portal.ts';

const GONE = 13;
const FOREIGN = 40;
const batchSchema = z.object({ cmd: z.record(z.string(), z.string()) });

/** A portal that holds the polls of messages 1 to 200, but for one that is deleted and one in a chat of others. */
function portal(lacks: readonly string[] = []) {
  const rounds: string[][] = [];
  const { request } = samplePortal((_method, body) => {
    const { cmd } = batchSchema.parse(body);
    rounds.push(Object.values(cmd));
    const result: Record<string, unknown> = {};
    const errors: Record<string, unknown> = {};
    for (const [label, command] of Object.entries(cmd)) {
      const [method = '', query = ''] = command.split('?');
      const ids = [...new URLSearchParams(query)].flatMap(([key, value]) =>
        key.startsWith('entityId') ? [Number(value)] : [],
      );
      const isSpoiled = ids.length > 50 || ids.some((id) => id === GONE || id === FOREIGN);
      if (lacks.includes(method)) {
        errors[label] = { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found!' };
      } else if (method.endsWith('getMany')) {
        result[label] = isSpoiled ? [] : { items: ids.map((id) => wireAttach({ entityId: id }).attach) };
      } else if (ids[0] === GONE || ids[0] === FOREIGN) {
        errors[label] = { error: ids[0] === GONE ? 'ATTACH_NOT_FOUND' : '0', error_description: 'No' };
      } else result[label] = wireAttach({ entityId: ids[0] });
    }
    const time = { start: 1, finish: 1, duration: 1, processing: 1, date_start: '', date_finish: '' };
    return {
      status: 200,
      body: JSON.stringify({
        result: { result, result_error: errors, result_total: [], result_next: [], result_time: [] },
        time,
      }),
    };
  });
  return { request, rounds };
}

const upTo = (last: number, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('many polls', () => {
  test('are asked in one batch, fifty a command', async () => {
    const { request, rounds } = portal();
    const polls = await getPolls(request, upTo(200, 41));
    expect(rounds.map((commands) => commands.length)).toEqual([4]);
    expect([...polls.keys()].sort((one, other) => one - other)).toEqual(upTo(200, 41));
  });

  test('are halved around a deleted one and one of a chat that is closed to me; all others come', async () => {
    const { request, rounds } = portal();
    const polls = await getPolls(request, upTo(60));
    const lost = [...polls].filter(([, poll]) => poll instanceof PortalError);
    expect(lost.map(([id, error]) => [id, error instanceof PortalError && error.kind])).toEqual(
      expect.arrayContaining([
        [GONE, 'not-found'],
        [FOREIGN, 'no-access'],
      ]),
    );
    expect([polls.size, lost.length]).toEqual([60, 2]);
    expect(rounds.length).toBeLessThanOrEqual(5);
  });

  test('are asked one by one where the portal has no getMany', async () => {
    const { request, rounds } = portal(['vote.AttachedVote.getMany']);
    const polls = await getPolls(request, upTo(120, 41));
    expect([...polls.values()].filter((poll) => poll instanceof PortalError)).toEqual([]);
    expect(rounds.map((commands) => commands.length)).toEqual([2, 50, 30]);
  });

  test('throw where the portal has neither method', async () => {
    const { request } = portal(['vote.AttachedVote.getMany', 'vote.AttachedVote.get']);
    await expect(getPolls(request, upTo(60))).rejects.toMatchObject({ kind: 'no-method' });
  });

  test('that are none ask nothing', async () => {
    const { request, rounds } = portal();
    expect((await getPolls(request, [])).size).toBe(0);
    expect(rounds).toEqual([]);
  });

  test('bring something else along in the same request, once', async () => {
    const { request, rounds } = portal();
    const told: unknown[] = [];
    const beside = {
      call: getPoll(7),
      told: (answer: unknown) => told.push(answer),
    };
    const polls = await getPolls(request, upTo(60), beside);
    expect(rounds[0]).toHaveLength(3);
    expect([polls.size, told.length]).toEqual([60, 1]);
  });

  test('throw when the whole batch fails', async () => {
    const { request } = samplePortal(null);
    await expect(getPolls(request, [1])).rejects.toMatchObject({ kind: 'offline' });
  });
});
