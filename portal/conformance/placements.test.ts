import { describe, expect, test as base } from 'vitest';
import { BEN, IVAN, MIRA, inCompany, type Company } from './company.ts';

const test = base.extend(inCompany);

const HANDLER = 'https://polls.example/index.html?place=IM_SIDEBAR';
const sidebar = {
  PLACEMENT: 'IM_SIDEBAR',
  HANDLER,
  LANG_ALL: { en: { TITLE: 'Polls' }, ru: { TITLE: 'Опросы' } },
  OPTIONS: { iconName: 'fa-bar-chart', context: 'CHAT;CRM', extranet: 'N', role: 'USER' },
};

function bind(company: Company, changes: object = {}, personId = MIRA) {
  return company.call(personId, 'placement.bind', { ...sidebar, ...changes });
}

async function bound(company: Company, personId = MIRA): Promise<unknown> {
  return (await company.call(personId, 'placement.get')).body;
}

describe('placements', () => {
  test('row 47: binding the same handler again is ERROR_CORE, after unbinding it is not', async ({
    company,
  }) => {
    expect(await bind(company)).toMatchObject({ status: 200, body: { result: true } });
    expect(await bind(company)).toMatchObject({
      status: 400,
      body: { error: 'ERROR_CORE', error_description: expect.stringContaining('already binded') },
    });
    await company.call(MIRA, 'placement.unbind', { PLACEMENT: 'IM_SIDEBAR', HANDLER });
    expect(await bind(company)).toMatchObject({ status: 200, body: { result: true } });
    expect(company.journal.complaints).toEqual([]);
  });

  test('row 48: bad options of a chat place are an error with status 200', async ({ company }) => {
    for (const [options, error] of [
      [{}, 'EMPTY_ERROR_ICON_NAME'],
      [{ iconName: '42' }, 'INVALID_ERROR_ICON_NAME'],
      [{ iconName: 'fa-x', extranet: 'yes' }, 'INVALID_ERROR_EXTRANET'],
      [{ iconName: 'fa-x', context: 'CHAT,CRM' }, 'INVALID_ERROR_CONTEXT'],
      [{ iconName: 'fa-x', role: 'BOSS' }, 'INVALID_ERROR_ROLE'],
      [{ iconName: 'fa-x', color: 'BEIGE' }, 'INVALID_ERROR_COLOR'],
      [{ iconName: 'fa-x', width: '-1' }, 'INVALID_ERROR_WIDTH'],
      [{ iconName: 'fa-x', height: 'tall' }, 'INVALID_ERROR_HEIGHT'],
    ] as const) {
      expect(await bind(company, { OPTIONS: options })).toMatchObject({ status: 200, body: { error } });
    }
  });

  test('row 48: every other refusal has status 400', async ({ company }) => {
    for (const [changes, error] of [
      [{ PLACEMENT: '' }, 'ERROR_ARGUMENT'],
      [{ HANDLER: '' }, 'ERROR_ARGUMENT'],
      [{ PLACEMENT: 'IM_CELLAR' }, 'ERROR_PLACEMENT_NOT_FOUND'],
      [{ HANDLER: 'https://polls/index.html' }, 'ERROR_WRONG_HANDLER_URL'],
      [{ HANDLER: 'index.html' }, 'ERROR_WRONG_HANDLER_URL'],
      [{ HANDLER: 'ftp://polls.example/index.html' }, 'ERROR_UNSUPPORTED_PROTOCOL'],
      [{ USER_ID: 7 }, 'ERROR_PLACEMENT_USER_MODE'],
    ] as const) {
      expect(await bind(company, changes)).toMatchObject({ status: 400, body: { error } });
    }
  });

  test('row 48: a place needs the scope that it belongs to', async ({ company }) => {
    company.world.app.scopes.delete('im');
    expect(await bind(company)).toMatchObject({ status: 400, body: { error: 'ERROR_PLACEMENT_NOT_FOUND' } });
    const { body } = await company.call(BEN, 'placement.list');
    expect(body).toMatchObject({ result: expect.arrayContaining(['REST_APP_URI']) });
    expect(body).not.toMatchObject({ result: expect.arrayContaining(['IM_SIDEBAR']) });
  });

  test('row 48: an app has one handler for its links', async ({ company }) => {
    const link = { PLACEMENT: 'REST_APP_URI', OPTIONS: undefined };
    expect(await bind(company, link)).toMatchObject({
      status: 400,
      body: { error: 'ERROR_PLACEMENT_MAX_COUNT' },
    });
    await company.call(MIRA, 'placement.unbind', { PLACEMENT: 'REST_APP_URI' });
    expect(await bind(company, link)).toMatchObject({ body: { result: true } });
  });

  test('only an administrator binds, unbinds and looks', async ({ company }) => {
    for (const answer of [
      await bind(company, {}, BEN),
      await company.call(BEN, 'placement.unbind', { PLACEMENT: 'IM_SIDEBAR' }),
      await company.call(BEN, 'placement.get'),
    ]) {
      expect(answer).toMatchObject({ status: 403, body: { error: 'ACCESS_DENIED' } });
    }
  });

  test('row 49: what is bound comes as a list, with ids, titles in the caller’s language, [] for no options', async ({
    company,
  }) => {
    expect(await bound(company)).toMatchObject({
      result: expect.arrayContaining([
        {
          id: expect.any(Number),
          placement: 'REST_APP_URI',
          userId: 0,
          handler: 'http://127.0.0.1:8801/index.html?place=REST_APP_URI',
          options: [],
          title: 'Poll',
          description: '',
          langAll: expect.objectContaining({ en: { TITLE: 'Poll', DESCRIPTION: '', GROUP_NAME: '' } }),
        },
      ]),
    });
    await company.call(MIRA, 'placement.unbind', { PLACEMENT: 'IM_SIDEBAR' });
    await bind(company);
    expect(await bound(company)).toMatchObject({
      result: expect.arrayContaining([
        expect.objectContaining({ handler: HANDLER, title: 'Polls', options: sidebar.OPTIONS }),
      ]),
    });
  });

  test('row 50: unbinding counts two for each handler, and none where there is none', async ({ company }) => {
    await bind(company);
    const unbind = () => company.call(MIRA, 'placement.unbind', { PLACEMENT: 'IM_SIDEBAR' });
    expect((await unbind()).body).toMatchObject({ result: { count: 4 } });
    expect((await unbind()).body).toMatchObject({ result: { count: 0 } });
  });

  test('longer codes of languages are skipped; TITLE counts where no language is left', async ({
    company,
  }) => {
    await company.call(MIRA, 'placement.unbind', { PLACEMENT: 'IM_SIDEBAR' });
    await bind(company, { TITLE: 'Plain', LANG_ALL: { 'pt-BR': { TITLE: 'Enquetes' } } });
    expect(await bound(company)).toMatchObject({
      result: expect.arrayContaining([expect.objectContaining({ handler: HANDLER, title: 'Plain' })]),
    });
  });

  test('row 54: an update keeps what is bound, and the app is not installed until its installer has run', async ({
    company,
  }) => {
    company.world.app.installed = false;
    expect((await company.call(IVAN, 'app.info')).body).toMatchObject({ result: { INSTALLED: false } });
    expect(await bound(company)).toMatchObject({ result: { length: 5 } });
  });
});

describe('scopes', () => {
  test('scope tells what is granted, and with full all that exist', async ({ company }) => {
    expect((await company.call(BEN, 'scope')).body).toMatchObject({ result: ['vote', 'im', 'placement'] });
    const { body } = await company.call(BEN, 'scope', { full: true });
    expect(body).toMatchObject({ result: expect.arrayContaining(['vote', 'task']) });
  });

  test('a method without its scope is 403 insufficient_scope', async ({ company }) => {
    company.world.app.scopes.delete('placement');
    expect(await company.call(MIRA, 'placement.get')).toMatchObject({
      status: 403,
      body: { error: 'insufficient_scope' },
    });
  });
});
