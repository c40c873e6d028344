import { expect, test } from 'vitest';
import { z } from 'zod';
import { samplePortal } from '../../testing/sample-portal.ts';
import { readVoters } from './voters.ts';

const batchSchema = z.object({ cmd: z.record(z.string(), z.string()) });

/** A portal whose answers have 50 people a page, numbered from the page's start; page `failing` of answer 1 fails. */
function portal(failing = -1) {
  const rounds: number[] = [];
  const { request } = samplePortal((_method, body) => {
    const { cmd } = batchSchema.parse(body);
    rounds.push(Object.keys(cmd).length);
    const result: Record<string, unknown> = {};
    const errors: Record<string, unknown> = {};
    for (const [label, command] of Object.entries(cmd)) {
      const query = new URLSearchParams(command.split('?')[1]);
      const start = Number(query.get('start'));
      const items = Array.from({ length: 50 }, (_, index) => {
        return { ID: start + index + 1, NAME: 'Somebody', IMAGE: null, WORK_POSITION: null };
      });
      if (query.get('answerId') === '1' && start === failing * 50) {
        errors[label] = { error: 'INTERNAL_SERVER_ERROR', error_description: 'No' };
      } else result[label] = { items };
    }
    const time = { start: 1, finish: 1, duration: 1, processing: 1, date_start: '', date_finish: '' };
    const answer = { result, result_error: errors, result_total: [], result_next: [], result_time: [] };
    return { status: 200, body: JSON.stringify({ result: answer, time }) };
  });
  return { request, rounds };
}

test('the pages of all answers go together, fifty a request, and tell how far they are', async () => {
  const { request, rounds } = portal();
  const told: number[] = [];
  const asked = [
    { messageId: 5, answerId: 1, votes: 2_500 },
    { messageId: 6, answerId: 2, votes: 1_250 },
  ];
  const { answers, failure } = await readVoters(request, asked, (percent) => told.push(percent));
  expect(rounds).toEqual([50, 25]);
  expect(told).toEqual([67, 100]);
  expect(answers.map(({ voters }) => voters.length)).toEqual([2_500, 1_250]);
  expect(failure).toBeNull();
});

test('a page that fails leaves its answer incomplete and the others whole', async () => {
  const { request } = portal(1);
  const asked = [
    { messageId: 5, answerId: 1, votes: 150 },
    { messageId: 5, answerId: 2, votes: 100 },
  ];
  const { answers, failure } = await readVoters(request, asked, () => {});
  expect(answers.map(({ voters }) => voters.length)).toEqual([100, 100]);
  expect(failure?.kind).toBe('server');
});

test('no answers, no request', async () => {
  const { request, rounds } = portal();
  expect(await readVoters(request, [], () => {})).toEqual({ answers: [], failure: null });
  expect(rounds).toEqual([]);
});
