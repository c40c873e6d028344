import { describe, expect, test as base } from 'vitest';
import { BEN, IVAN, MIRA, inCompany } from './company.ts';

const test = base.extend(inCompany);

describe('options and the small methods', () => {
  test('row 51: app options may be set by an administrator only, and read by everybody', async ({
    company,
  }) => {
    const options = { team: 'blue' };
    expect(await company.call(BEN, 'app.option.set', { options })).toMatchObject({
      status: 403,
      body: { error: 'ACCESS_DENIED', error_description: 'Administrator authorization required' },
    });
    expect((await company.call(MIRA, 'app.option.set', { options })).body).toMatchObject({ result: true });
    const read = await company.call(BEN, 'app.option.get', { option: 'team' });
    expect(read.body).toMatchObject({ result: 'blue' });
  });

  test('row 51: nothing to set is answered 400 ERROR_ARGUMENT', async ({ company }) => {
    for (const params of [{}, { options: {} }, { options: 'x' }]) {
      const answer = await company.call(MIRA, 'user.option.set', params);
      expect(answer).toMatchObject({ status: 400, body: { error: 'ERROR_ARGUMENT' } });
    }
  });

  test('a profile has a zone and the seconds it is ahead; who chose none has the portal’s', async ({
    company,
  }) => {
    expect((await company.call(MIRA, 'profile')).body).toMatchObject({
      result: { TIME_ZONE: 'America/Bogota', TIME_ZONE_OFFSET: -18_000 },
    });
    expect((await company.call(IVAN, 'profile')).body).toMatchObject({
      result: { TIME_ZONE: '', TIME_ZONE_OFFSET: 7200 },
    });
  });

  test('user options are [] when there are none, null by name, merged by key, and one’s own', async ({
    company,
  }) => {
    const get = async (personId: number, params = {}) =>
      (await company.call(personId, 'user.option.get', params)).body;
    expect(await get(BEN)).toMatchObject({ result: [] });
    expect(await get(BEN, { option: 'theme' })).toMatchObject({ result: null });
    await company.call(BEN, 'user.option.set', { options: { theme: 'dark' } });
    await company.call(BEN, 'user.option.set', { options: { draft: '{}' } });
    expect(await get(BEN)).toMatchObject({ result: { theme: 'dark', draft: '{}' } });
    expect(await get(MIRA)).toMatchObject({ result: [] });
  });

  test('user options may be sent as a form, as a beacon does', async ({ company }) => {
    const body = new URLSearchParams({ 'options[draft]': 'a&b=ü', auth: company.tokens.issue(BEN).AUTH_ID });
    await fetch(`${company.url}user.option.set`, { method: 'POST', body });
    const { body: read } = await company.call(BEN, 'user.option.get', { option: 'draft' });
    expect(read).toMatchObject({ result: 'a&b=ü' });
    expect(company.journal.complaints).toEqual([]);
  });

  test('profile tells the id as text, and a photo only where there is one', async ({ company }) => {
    const mira = await company.call(MIRA, 'profile');
    expect(mira.body).toMatchObject({ result: { ID: '7', ADMIN: true, NAME: 'Mira', LAST_NAME: 'Kowal' } });
    expect(mira.body).not.toHaveProperty('result.PERSONAL_PHOTO');
    const ben = await company.call(BEN, 'profile');
    expect(ben.body).toMatchObject({
      result: { ADMIN: false, PERSONAL_PHOTO: expect.stringMatching(/^http/) },
    });
  });

  test("app.info tells the portal's language, not the caller's", async ({ company }) => {
    const { body } = await company.call(IVAN, 'app.info');
    expect(body).toMatchObject({ result: { LANGUAGE_ID: 'en', INSTALLED: true, STATUS: 'L' } });
  });

  test('scope tells what the manifest asks for', async ({ company }) => {
    const { body } = await company.call(MIRA, 'scope');
    expect(body).toMatchObject({ result: expect.arrayContaining(['vote', 'im']) });
  });
});
