import { Hono } from 'hono';
import * as z from 'zod';
import type { Fault } from '../faults.ts';
import type { HostedApp } from './hosted-app.ts';
import type { Portal } from '../portal.ts';
import { openingOf } from './render-frame.ts';
import { finishInstallation } from '../world/installation.ts';
import { personOf } from '../world/people.ts';

const openingSchema = z.strictObject({
  as: z.int(),
  lang: z.string(),
  placement: z.string(),
  options: z.record(z.string(), z.unknown()),
  popup: z.boolean(),
});
const personSchema = z.strictObject({ as: z.int() });
const optionSchema = z.strictObject({ as: z.int(), name: z.string(), value: z.string() });
const commandSchema = z.strictObject({ command: z.string(), message: z.string() });
const answerSchema = z.strictObject({ message: z.string() });
const complaintSchema = z.strictObject({ text: z.string() });

/** /_frame/*: what the portal's server does behind an app's frame. */
export function createFrameApi(portal: Portal, app: HostedApp): Hono {
  const api = new Hono();
  const { journal, faults, tokens, clock } = portal;

  api.post('/open', async (c) => {
    const wish = openingSchema.parse(await c.req.json());
    return c.json(openingOf(portal, wish, { domain: c.req.header('host') ?? '', app }));
  });
  api.post('/token', async (c) => {
    const { as } = personSchema.parse(await c.req.json());
    const isRefused = strikes('refreshAuth', ({ kind }) => kind !== 'stall');
    return c.json(portal.world.app.present && !isRefused ? tokens.issue(as) : null);
  });
  api.post('/user-option', async (c) => {
    const { as, name, value } = optionSchema.parse(await c.req.json());
    const { userOptions } = portal.world.app;
    userOptions.set(as, (userOptions.get(as) ?? new Map()).set(name, value));
    return c.json({});
  });
  api.post('/app-option', async (c) => {
    const { as, name, value } = optionSchema.parse(await c.req.json());
    if (!personOf(portal.world, as).admin) return c.json(null);
    return c.json(Object.fromEntries(portal.world.app.options.set(name, value)));
  });
  api.post('/finish-install', async (c) => {
    const person = personOf(portal.world, personSchema.parse(await c.req.json()).as);
    if (portal.world.app.installed) journal.complain('setInstallFinish, although the app is installed');
    return c.json(finishInstallation(portal.world, person));
  });

  api.post('/command', async (c) => {
    const { command, message } = commandSchema.parse(await c.req.json());
    journal.recordFrame({ at: clock.now(), direction: 'to portal', message });
    return c.json({ silent: strikes(command, ({ kind }) => kind === 'stall') });
  });
  api.post('/answer', async (c) => {
    const { message } = answerSchema.parse(await c.req.json());
    journal.recordFrame({ at: clock.now(), direction: 'to app', message });
    return c.json({});
  });
  api.post('/complaint', async (c) => {
    journal.complain(complaintSchema.parse(await c.req.json()).text);
    return c.json({});
  });

  /** Whether such a fault names this command of the frame: a stall leaves it without an answer, others refuse a token. */
  function strikes(command: string, isSuch: (fault: Fault) => boolean): boolean {
    const aimed = faults.list.some(
      ({ fault }) => fault.method?.toLowerCase() === command.toLowerCase() && isSuch(fault),
    );
    return aimed && faults.take(command).length > 0;
  }
  return api;
}
