import { describe, expect, test } from 'vitest';
import { wireAnswer, wireAttach, wireQuestion } from '../../testing/sample-attach.ts';
import { type SampleAnswer, samplePortal } from '../../testing/sample-portal.ts';
import { sampleMember } from '../../testing/sample-members.ts';
import { reminderBatches, type Reminding, sendReminders } from './send-reminders.ts';

const ADD = 'im.message.add';
const READ = 'vote.AttachedVote.getWithVoted';
const PEOPLE = [sampleMember(12), sampleMember(15)];
const [BATCH] = reminderBatches(PEOPLE);

function ok(result: unknown): SampleAnswer {
  return { status: 200, body: JSON.stringify({ result, time: {} }) };
}

function refused(error: string): SampleAnswer {
  return { status: 400, body: JSON.stringify({ error, error_description: 'words' }) };
}

/** The poll when these people have voted for its first answer, as far as one page tells. */
function votedBy(ids: readonly number[], changes: object = {}): SampleAnswer {
  const answers = { '1101': wireAnswer(1101, { COUNTER: `${ids.length}` }), '1102': wireAnswer(1102) };
  const { attach } = wireAttach({ QUESTIONS: { '418': wireQuestion({ ANSWERS: answers }) }, ...changes });
  const voted = ids
    .slice(0, 50)
    .map((ID) => ({ ID, NAME: `Person ${ID}`, IMAGE: null, WORK_POSITION: null }));
  return ok({ attach, voted: voted.length === 0 ? [] : { '1101': voted } });
}

/** A chat whose history holds what `stands` says; a message to it ends as the next of `ends`, a reading as of `reads`. */
function chat(ends: SampleAnswer[], stands: object[] = [], reads: SampleAnswer[] = []) {
  const calls: string[] = [];
  const texts: string[] = [];
  const { request } = samplePortal((method, body) => {
    calls.push(method);
    if (method === READ) return reads.length > 1 ? (reads.shift() ?? null) : (reads[0] ?? votedBy([]));
    if (method === ADD) texts.push(JSON.stringify(body));
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
  return { reminding, calls, texts };
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
  expect(report).toMatchObject({ reminded: PEOPLE, undelivered: [], voted: [], open: [], failure: null });
  expect(calls).toEqual([READ, ADD]);
});

test.each([
  ['by its template id', reply({ uuid: BATCH?.templateId, author_id: 1, text: 'other' })],
  ['by author, time and mentions where the portal tells no id', reply()],
  [
    'by its template id where the portal does not tell what it answers',
    reply({ uuid: BATCH?.templateId, params: [] }),
  ],
  ['by author, time and mentions where it tells neither', reply({ params: [] })],
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
  expect(report.failure).toMatchObject({ unclear: true });
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
  expect(report.failure).toMatchObject({ kind: 'forbidden' });
});

describe('who has voted since the list was drawn', () => {
  test('is not mentioned, and named in the report', async () => {
    const { reminding, texts } = chat([], [], [votedBy([15, 33])]);
    const report = await sendReminders(reminding, reminderBatches(PEOPLE));
    expect(report).toMatchObject({ reminded: [PEOPLE[0]], voted: [PEOPLE[1]], open: [], failure: null });
    expect(texts.join(' ')).toContain('[USER=12]');
    expect(texts.join(' ')).not.toContain('[USER=15]');
  });

  test('is looked up before each of several messages', async () => {
    const people = Array.from({ length: 60 }, (_, index) => sampleMember(index + 1));
    const { reminding, calls } = chat([], [], [votedBy([]), votedBy([55])]);
    const report = await sendReminders(reminding, reminderBatches(people));
    expect(calls).toEqual([READ, ADD, READ, ADD]);
    expect(report.voted.map(({ id }) => id)).toEqual([55]);
    expect(report.reminded).toHaveLength(59);
  });

  test('is everybody: nothing is sent', async () => {
    const { reminding, calls } = chat([], [], [votedBy([12, 15])]);
    const report = await sendReminders(reminding, reminderBatches(PEOPLE));
    expect(report).toMatchObject({ reminded: [], voted: PEOPLE, open: [], failure: null });
    expect(calls).toEqual([READ]);
  });

  test('is not known: nobody is reminded blindly, and the next try reads again', async () => {
    const { reminding, calls } = chat([], [], [null, votedBy([12])]);
    const report = await sendReminders(reminding, BATCH ? [BATCH] : []);
    expect(report).toMatchObject({ reminded: [], open: [BATCH], failedAt: 'reading' });
    expect(calls).not.toContain(ADD);
    const next = await sendReminders(reminding, report.open);
    expect(next).toMatchObject({ reminded: [PEOPLE[1]], voted: [PEOPLE[0]], open: [], failure: null });
  });

  test('is read to the end where an answer has more voters than come with it', async () => {
    const crowd = Array.from({ length: 51 }, (_, index) => index + 100);
    // The page of voters is no answer to a batch here, so it cannot be read: nothing may be sent.
    const { reminding, calls } = chat([], [], [votedBy(crowd)]);
    const report = await sendReminders(reminding, reminderBatches(PEOPLE));
    expect(report).toMatchObject({ reminded: [], failedAt: 'reading' });
    expect(calls).toEqual([READ, 'batch']);
  });
});

test('a poll that was closed meanwhile reminds nobody', async () => {
  const { reminding, calls } = chat([], [], [votedBy([], { isFinished: true })]);
  expect(await sendReminders(reminding, reminderBatches(PEOPLE))).toMatchObject({
    reminded: [],
    isClosed: true,
  });
  expect(calls).toEqual([READ]);
});

test('a reply that was tried with more people is found for those who are left', async () => {
  const { reminding, calls } = chat([null], [reply()], [votedBy([15])]);
  const report = await sendReminders(reminding, BATCH ? [BATCH] : []);
  expect(report).toMatchObject({ reminded: [PEOPLE[0]], voted: [PEOPLE[1]] });
  expect(calls.filter((method) => method === ADD)).toHaveLength(1);
});
