import { existsSync } from 'node:fs';
import { run } from '../run.ts';

/** Installs packages of Debian where this may be done without asking for a password; what fails is printed. */
export async function installPackages(names: readonly string[]): Promise<void> {
  if (!existsSync('/usr/bin/apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  const mayAsk = isRoot || (await run('sudo', ['-n', 'true'], { quiet: true })).code === 0;
  if (!mayAsk) return;
  const apt = async (...args: string[]): Promise<void> => {
    const command = isRoot ? ['apt-get', '-qq', ...args] : ['sudo', '-n', 'apt-get', '-qq', ...args];
    const [program = 'apt-get', ...rest] = command;
    const { code, output } = await run(program, rest, {
      quiet: true,
      seconds: 600,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (code !== 0) console.log(output.slice(-2000));
  };
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...names);
}
