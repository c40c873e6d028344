import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

let room = '';
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'quorum-untranslated-'));
  const config = z.looseObject({}).parse(JSON.parse(readFileSync('.oxlintrc.json', 'utf8')));
  writeFileSync(join(room, '.oxlintrc.json'), JSON.stringify({ ...config, $schema: undefined, options: {} }));
  mkdirSync(join(room, 'src'));
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('a text that is in no catalogue', () => {
  it.each([
    '<p>Send poll</p>',
    '<p>{count} votes</p>',
    '<button aria-label="Close" />',
    '<Field label="Question" />',
  ])('is refused in a component: %s', (jsx) => {
    expect(complaintsOf(jsx)).toContain('jsx-no-literals');
  });

  it.each([
    "<p>{t('compose.send')}</p>",
    "<button aria-label={t('ui.loading')} />",
    '<p className="text-sm">{count}·{max}</p>',
  ])('is not seen in %s', (jsx) => {
    expect(complaintsOf(jsx)).not.toContain('jsx-no-literals');
  });
});

function complaintsOf(jsx: string): string {
  writeFileSync(join(room, 'src/probe.tsx'), `export const probe = ${jsx};\n`);
  try {
    return execFileSync(resolve('node_modules/.bin/oxlint'), ['src'], { cwd: room, encoding: 'utf8' });
  } catch (error) {
    return z.object({ stdout: z.string() }).parse(error).stdout;
  }
}
