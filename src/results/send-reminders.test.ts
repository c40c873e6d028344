import { expect, test } from 'vitest';
import { type SampleAnswer, samplePortal } from '../testing/sample-portal.ts';
import { sampleMember } from '../poll/sample-members.ts';
import { reminderBatches, type Reminding, sendReminders } from './send-reminders.ts';

const ADD = 'im.message.add';
const PEOPLE = [sampleMember(12), sampleMember(15)];
const [BATCH] = reminderBatches(PEOPLE);

function ok(result: unknown): SampleAnswer {
  return { status: 200, body: JSON.stringify({ result, time: {} }) };
}

function refused(error: string): SampleAnswer {
  return { status: 400, body: JSON.stringify({ error, error_description: 'words' }) };
}

/** A chat whose history holds what `stands` says; a message to it ends as the next of `ends`. */
function chat(ends: SampleAnswer[], stands: object[] = []) {
  const calls: string[] = [];
  const { request } = samplePortal((method) => {
    calls.push(method);
    const end = method === ADD ? ends.shift() : undefined;
    if (method === ADD) return end === undefined ? ok(6000) : end;
    return ok({ messages: stands });
  });
  const reminding: Reminding = {
    request,
    way: 'reply',
    poll: { dialogId: 'chat91', messageId: 5120, question: 'Which day?' },
    text: 'Please vote',
    link: null,
    myId: 7,
    startedAt: Date.UTC(2026, 8, 1, 8),
  };
  return { reminding, calls };
}

function reply(changes: object = {}) {
  return {
    id: 6000,
    author_id: 7,
    date: '2026-09-01T10:00:10+02:00',
    text: '[USER=12]Person 12[/USER], [USER=15]Person 15[/USER]\nPlease vote',
    uuid: null,
    params: { REPLY_ID: '5120' },
    ...changes,
  };
}

test('a clear end needs no look into the chat', async () => {
  const { reminding, calls } = chat([]);
  const report = await sendReminders(reminding, reminderBatches(PEOPLE));
  expect(report).toEqual({ reminded: PEOPLE, undelivered: [], open: [], failure: null });
  expect(calls).toEqual([ADD]);
});

test.each([
  ['by its template id', reply({ uuid: BATCH?.templateId, author_id: 1, text: 'other' })],
  ['by author, time and mentions where the portal tells no id', reply()],
])('a reply whose answer got lost is found %s', async (_how, message) => {
  const { reminding, calls } = chat([null], [message]);
  const report = await sendReminders(reminding, BATCH ? [BATCH] : []);
  expect(report.reminded).toEqual(PEOPLE);
  expect(calls.filter((method) => method === ADD)).toHaveLength(1);
});

test.each([
  ['an older one', reply({ date: '2026-09-01T09:00:00+02:00' })],
  ['somebody else’s', reply({ author_id: 12 })],
  ['one to other people', reply({ text: '[USER=12]Person 12[/USER]\nPlease vote' })],
  ['one under another poll', reply({ params: { REPLY_ID: '77' } })],
])('%s is not taken for it: it stays open, to be looked for before the next try', async (_which, message) => {
  const { reminding } = chat([null], [message]);
  const report = await sendReminders(reminding, BATCH ? [BATCH] : []);
  expect(report).toMatchObject({ reminded: [], open: [{ ...BATCH, wasTried: true }] });
  expect(report.failure?.unclear).toBe(true);
});

test('the next try looks first, and sends nothing where it stands by now', async () => {
  const { reminding, calls } = chat([], [reply()]);
  const report = await sendReminders(reminding, BATCH ? [{ ...BATCH, wasTried: true }] : []);
  expect(report.reminded).toEqual(PEOPLE);
  expect(calls).not.toContain(ADD);
});

test('a refusal leaves this batch and all later ones open, under their template ids', async () => {
  const people = Array.from({ length: 120 }, (_, index) => sampleMember(index + 1));
  const batches = reminderBatches(people);
  const { reminding } = chat([ok(6000), refused('CANCELED')]);
  const report = await sendReminders(reminding, batches);
  expect(report.reminded).toEqual(people.slice(0, 50));
  expect(report.open).toEqual(batches.slice(1));
  expect(report.failure?.kind).toBe('forbidden');
});
