import { createServer } from 'node:http';
import { listen } from '../portal/doors/listen.ts';

/** A port of the loopback address on which nothing listens. */
export async function freePort(): Promise<number> {
  const listening = await listen(createServer(), { port: 0, host: '127.0.0.1' });
  await listening.close();
  return listening.port;
}

/** Whether a program that was started a moment ago answers at its address within five seconds, whatever it says. */
export async function answers(address: string): Promise<boolean> {
  const until = Date.now() + 5000;
  while (Date.now() < until) {
    const answered = await fetch(address, { method: 'HEAD' }).then(
      () => true,
      () => false,
    );
    if (answered) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  return false;
}
