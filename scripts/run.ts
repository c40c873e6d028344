import { spawn } from 'node:child_process';

/** How a command ended: its exit code, or 1 where a signal or the time limit ended it. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a command and waits for it. Its output goes to the terminal, or, with `quiet`, is only collected.
 * `seconds` is a limit after which the command is killed.
 */
export async function run(
  command: string,
  args: readonly string[],
  options: {
    readonly quiet?: boolean;
    readonly seconds?: number;
    readonly env?: NodeJS.ProcessEnv;
    readonly cwd?: string;
  } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: options.quiet === true ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...options.env },
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const limit =
      options.seconds === undefined
        ? undefined
        : setTimeout(() => child.kill('SIGKILL'), options.seconds * 1000);
    child.once('error', (error) => finish(1, error.message));
    child.once('close', (code) => finish(code ?? 1, ''));

    function finish(code: number, more: string): void {
      clearTimeout(limit);
      resolve({ code, output: output + more });
    }
  });
}
