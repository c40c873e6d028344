import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const forbidden: readonly (readonly [from: string, to: string])[] = [
  ['src/poll/probe.ts', '../bitrix24/vote.ts'],
  ['src/poll/probe.ts', 'react'],
  ['src/i18n/probe.ts', '../ui/button.tsx'],
  ['src/i18n/probe.ts', '../bitrix24/session.ts'],
  ['src/ui/probe.ts', '../bitrix24/session.ts'],
  ['src/ui/probe.ts', '../compose/compose-screen.tsx'],
  ['src/bitrix24/probe.ts', '../ui/button.tsx'],
  ['src/bitrix24/probe.ts', '../i18n/t.ts'],
  ['src/bitrix24/probe.ts', '../../portal/world/world.ts'],
  ['src/compose/probe.ts', '../results/results-screen.tsx'],
  ['src/compose/probe.ts', '../app/shell.tsx'],
  ['src/compose/components/probe.ts', '../../chats/components/chat-option.tsx'],
  ['src/compose/probe.ts', '@bitrix24/b24jssdk'],
  ['src/chats/probe.ts', '../compose/schema.ts'],
  ['src/results/probe.ts', '../compose/schema.ts'],
  ['src/results/probe.ts', '../chats/queries.ts'],
  ['src/rules/probe.ts', '../results/queries.ts'],
  ['src/rules/probe.ts', '../bitrix24/notes.ts'],
  ['src/live/probe.ts', '../results/queries.ts'],
  ['src/live/probe.ts', '../library/queries.ts'],
  ['src/live/probe.ts', '../ui/button.tsx'],
  ['src/bitrix24/probe.ts', '../live/rhythm.ts'],
  ['src/ui/probe.ts', '../live/rhythm.ts'],
  ['src/library/probe.ts', '../results/results-screen.tsx'],
  ['src/library/probe.ts', '../compose/schema.ts'],
  ['src/library/probe.ts', '../app/screens.tsx'],
  ['src/library/probe.ts', '../chats/chat-search.ts'],
  ['src/library/probe.ts', '@bitrix24/b24jssdk'],
  ['src/results/probe.ts', '../library/queries.ts'],
  ['src/install/probe.ts', '../compose/schema.ts'],
  ['src/install/probe.ts', '../app/page.tsx'],
  ['src/install/probe.ts', '@bitrix24/b24jssdk'],
  ['src/app/probe.ts', '@bitrix24/b24jssdk'],
  ['src/app/probe.ts', '../../portal/world/world.ts'],
  ['portal/rest/probe.ts', '../../src/poll/poll.ts'],
  ['portal/rest/probe.ts', '@bitrix24/b24jssdk'],
  ['e2e/probe.ts', '../src/poll/poll.ts'],
];
const allowed: readonly (readonly [from: string, to: string])[] = [
  ['src/compose/probe.ts', '../chats/chat-picker.tsx'],
  ['src/compose/probe.ts', '../poll/draft.ts'],
  ['src/compose/probe.ts', '../rules/rule-setting.tsx'],
  ['src/results/probe.ts', '../rules/rule-words.ts'],
  ['src/library/probe.ts', '../chats/chat-picker.tsx'],
  ['src/library/probe.ts', '../live/use-watch.ts'],
  ['src/results/probe.ts', '../live/use-watch.ts'],
  ['src/app/probe.ts', '../compose/compose-screen.tsx'],
  ['src/bitrix24/probe.ts', '@bitrix24/b24jssdk'],
  ['src/bitrix24/probe.ts', '../poll/poll.ts'],
];

let room = '';
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'quorum-layers-'));
  // Types do not matter here, and their linter would look for a project.
  const config = z.looseObject({}).parse(JSON.parse(readFileSync('.oxlintrc.json', 'utf8')));
  writeFileSync(join(room, '.oxlintrc.json'), JSON.stringify({ ...config, $schema: undefined, options: {} }));
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('the arrows between the rooms', () => {
  it.each(forbidden)('%s may not import %s', (from, to) => {
    expect(complaintsOf(from, to)).toContain('no-restricted-imports');
  });

  it.each(allowed)('%s may import %s', (from, to) => {
    expect(complaintsOf(from, to)).not.toContain('no-restricted-imports');
  });
});

function complaintsOf(from: string, to: string): string {
  const file = join(room, from);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import { thing } from '${to}';\nthing();\n`);
  try {
    return execFileSync(resolve('node_modules/.bin/oxlint'), [from], { cwd: room, encoding: 'utf8' });
  } catch (error) {
    return z.object({ stdout: z.string() }).parse(error).stdout;
  } finally {
    rmSync(file);
  }
}
