import { describe, expect, test as base } from 'vitest';
import { answerOf, BEN, type Company, IVAN, MIRA, inCompany } from './company.ts';
import { getPoll, sendPoll, vote } from './polls.ts';

const test = base.extend(inCompany);

const DOWNLOAD = 'vote.AttachedVote.download';
/** In neither of the chats. */
const STRANGER = 52;

async function download(company: Company, personId: number, params: Record<string, string>) {
  const auth = company.tokens.issue(personId).AUTH_ID;
  const body = new URLSearchParams({ ...params, auth });
  return answerOf(await fetch(company.url + DOWNLOAD, { method: 'POST', body }));
}

function byMessage(messageId: number): Record<string, string> {
  const entityType = 'Bitrix\\Vote\\Attachment\\ImMessageConnector';
  return { moduleId: 'im', entityType, entityId: String(messageId) };
}

async function voted(company: Company, anonymity: 1 | 2 = 1) {
  const sent = await sendPoll(company, MIRA, 91, { vote: { ANONYMITY: anonymity } });
  for (const personId of [14, BEN, MIRA]) await vote(company, personId, sent.messageId, 1);
  return sent;
}

describe('vote.AttachedVote.download', () => {
  test('row 29: is an HTML table called a spreadsheet, which a script of another site may read', async ({
    company,
  }) => {
    const { messageId, voteId } = await voted(company);
    const { status, headers, body } = await download(company, BEN, byMessage(messageId));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/vnd.ms-excel');
    expect(headers.get('content-disposition')).toBe(`attachment;filename=vote${voteId}.xls`);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(body).toMatch(/^<html>.*<table.*Which day for the demo\?.*<td>Tue<\/td><td>3<\/td>.*<table/);
    expect(company.journal.complaints).toEqual([]);
  });

  test('row 5: ballots stand by surname, in an anonymous poll too', async ({ company }) => {
    const open = await voted(company);
    const { body } = await download(company, BEN, byMessage(open.messageId));
    const ballots = String(body).split('<table').at(-1) ?? '';
    const places = ['Mira Kowal', 'Ben Osei', 'Marek Zieliński'].map((name) => ballots.indexOf(name));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    const hidden = await voted(company, 2);
    const report = await download(company, IVAN, byMessage(hidden.messageId));
    expect(report.body).toMatch(/<td>\d{4}-\d\d-\d\dT[^<]*<\/td><td>Аноним<\/td><td>Tue<\/td>/);
    expect(report.body).not.toContain('Kowal');
    expect(company.journal.complaints).toHaveLength(1);
  });

  test('an error is JSON', async ({ company }) => {
    const { messageId } = await voted(company);
    for (const [personId, asked, code] of [
      [MIRA, 999_999, 'ATTACH_NOT_FOUND'],
      [STRANGER, messageId, '0'],
    ] as const) {
      const answer = await download(company, personId, byMessage(asked));
      expect(answer).toMatchObject({ status: 400, body: { error: code } });
    }
  });

  test('never in a batch, as JSON, by a signed id, or with the token in the address', async ({ company }) => {
    const { messageId } = await voted(company);
    const { attachId, signedAttachId } = await getPoll(company, MIRA, messageId);
    const before = company.journal.complaints.length;
    const batch = await company.call(MIRA, 'batch', {
      halt: 0,
      cmd: { file: `${DOWNLOAD}?attachId=${attachId}` },
    });
    expect(batch.body).toMatchObject({
      result: { result_error: { file: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' } } },
    });
    await company.call(MIRA, DOWNLOAD, { attachId });
    await download(company, MIRA, { signedAttachId });
    const auth = company.tokens.issue(MIRA).AUTH_ID;
    await fetch(`${company.url}${DOWNLOAD}?auth=${auth}&attachId=${attachId}`);
    expect(company.journal.complaints).toHaveLength(before + 4);
  });
});
