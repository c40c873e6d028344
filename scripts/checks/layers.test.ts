import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { forbiddenTo, layerOverrides, LAYERS } from './layers.ts';

type Arrow = readonly [from: string, to: string];

const rooms = LAYERS.map(({ room }) => room);
const forbidden: readonly Arrow[] = [
  ...LAYERS.flatMap((layer) =>
    forbiddenTo(layer).map((room): Arrow => [`src/${layer.room}`, `../${room}/probe.ts`]),
  ),
  ...rooms.filter((room) => room !== 'bitrix24').map((room): Arrow => [`src/${room}`, '@bitrix24/b24jssdk']),
  ...rooms.map((room): Arrow => [`src/${room}`, '../../portal/world/world.ts']),
  ...['react', '@tanstack/react-query', 'zod'].map((name): Arrow => ['src/poll', name]),
  ['src/compose/components', '../../chats/components/chat-option.tsx'],
  ['src/library', '../chats/chat-search.ts'],
  ['portal/rest', '../../src/poll/poll.ts'],
  ['portal/rest', '@bitrix24/b24jssdk'],
  ['e2e', '../src/poll/poll.ts'],
];
const allowed: readonly Arrow[] = [
  ...LAYERS.flatMap(({ room, mayImport }) =>
    mayImport.map((other): Arrow => [`src/${room}`, `../${other}/probe.ts`]),
  ),
  ...LAYERS.flatMap(({ room, doors = [] }) => doors.map((door): Arrow => [`src/${room}`, `../${door}`])),
  ...rooms.map((room): Arrow => [`src/${room}/components`, '../probe.ts']),
  ['src/bitrix24', '@bitrix24/b24jssdk'],
];

let folder = '';
/** The files with a forbidden import. */
let refused = new Set<string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorum-layers-'));
  // Types do not matter here, and their linter would look for a project.
  const config = z.looseObject({}).parse(JSON.parse(readFileSync('.oxlintrc.json', 'utf8')));
  write('.oxlintrc.json', JSON.stringify({ ...config, $schema: undefined, options: {} }));
  for (const [from, to] of [...forbidden, ...allowed]) {
    write(fileOf(from, to), `import { thing } from '${to}';\nthing();\n`);
  }
  refused = lint();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the arrows between the rooms', () => {
  it('stand in the lint configuration as the table has them: `npm run fix` writes them', () => {
    const config = z
      .object({ overrides: z.array(z.looseObject({ files: z.array(z.string()) })) })
      .parse(JSON.parse(readFileSync('.oxlintrc.json', 'utf8')));
    const files = new Set(rooms.map((room) => `src/${room}/**`));
    expect(config.overrides.filter((one) => one.files.some((file) => files.has(file)))).toEqual(
      layerOverrides(),
    );
  });

  it.each(forbidden)('%s may not import %s', (from, to) => {
    expect(refused).toContain(fileOf(from, to));
  });

  it.each(allowed)('%s may import %s', (from, to) => {
    expect(refused).not.toContain(fileOf(from, to));
  });
});

function fileOf(from: string, to: string): string {
  return join(from, `imports-${to.replaceAll(/\W+/g, '-')}.ts`);
}

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function lint(): Set<string> {
  const report = z.object({
    diagnostics: z.array(z.looseObject({ code: z.string(), filename: z.string() })),
  });
  const { diagnostics } = report.parse(JSON.parse(outputOf(['--format=json', '.'])));
  return new Set(
    diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ filename }) => filename),
  );
}

/** A linter that complains ends with a code of its own. */
function outputOf(options: readonly string[]): string {
  try {
    return execFileSync(resolve('node_modules/.bin/oxlint'), options, { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    return z.object({ stdout: z.string() }).parse(error).stdout;
  }
}
