import { Hono } from 'hono';
import * as z from 'zod';
import { DELAYS } from '../auto-delete.ts';
import { EDITIONS } from '../edition.ts';
import { faultSchema } from '../faults.ts';
import type { Portal } from '../portal.ts';
import { METHOD_NAMES } from '../rest/methods.ts';
import { deleteExpired } from '../world/delete-message.ts';

const resetSchema = z.strictObject({
  seed: z.int().optional(),
  lang: z.string().optional(),
  people: z.int().nonnegative().optional(),
  chats: z.int().nonnegative().optional(),
  app: z.enum(['installed', 'absent']).optional(),
  edition: z.enum(EDITIONS).optional(),
  lacks: z.array(z.string().min(1)).optional(),
  plan: z.enum(['normal', 'enterprise']).optional(),
});
/** What may change under a running app. */
const kindSchema = resetSchema.pick({ edition: true, lacks: true });
const chatSchema = z.strictObject({
  id: z.int(),
  /** Hours after which it deletes its messages from now on; null = never. */
  autoDelete: z.nullable(z.literal([...DELAYS])),
});
const clockSchema = z.strictObject({ advance: z.number() });

/** /_portal/*: what tests and the developers' drawer switch and read. A wrong body is answered with 400. */
export function createControl(portal: Portal): Hono {
  const control = new Hono();
  const { journal, faults, clock, tokens } = portal;

  control.post('/reset', async (c) => {
    portal.reset(resetSchema.parse(await jsonOf(c.req.raw)));
    return c.json(stateOf(portal));
  });
  control.post('/kind', async (c) => {
    const { edition, lacks } = kindSchema.parse(await jsonOf(c.req.raw));
    const { world } = portal;
    world.edition = edition ?? world.edition;
    world.lacks = lacks ?? world.lacks;
    return c.json(stateOf(portal));
  });
  control.get('/state', (c) => c.json(stateOf(portal)));

  control.get('/methods', (c) => c.json(['batch', ...METHOD_NAMES]));
  control.get('/faults', (c) => c.json(faults.list));
  control.post('/faults', async (c) =>
    c.json({ id: faults.add(faultSchema.parse(await jsonOf(c.req.raw))) }),
  );
  control.delete('/faults', (c) => {
    faults.clear();
    return c.json({});
  });
  control.delete('/faults/:id', (c) => {
    faults.remove(Number(c.req.param('id')));
    return c.json({});
  });
  control.post('/faults/release', (c) => {
    faults.release();
    return c.json({});
  });

  control.post('/chat', async (c) => {
    const { id, autoDelete } = chatSchema.parse(await jsonOf(c.req.raw));
    const chat = portal.world.chats.get(id);
    if (chat === undefined) return c.json({ error: `There is no chat ${id}` }, 400);
    chat.autoDelete = autoDelete === null ? null : { hours: autoDelete, since: clock.now() };
    portal.world.emit({ type: 'chat', chatId: id });
    return c.json({ id, autoDelete });
  });
  control.post('/clock', async (c) => {
    clock.advance(clockSchema.parse(await jsonOf(c.req.raw)).advance);
    deleteExpired(portal.world);
    return c.json({ now: clock.now() });
  });
  control.post('/tokens/expire', (c) => {
    tokens.expireAll();
    return c.json({});
  });

  control.get('/journal', (c) => c.json({ requests: journal.requests, frame: journal.frame }));
  control.get('/complaints', (c) => c.json(journal.complaints));
  control.delete('/journal', (c) => {
    journal.clear();
    return c.json({});
  });

  control.onError((error, c) => {
    if (error instanceof z.ZodError) return c.json({ error: z.prettifyError(error) }, 400);
    throw error;
  });
  return control;
}

/** An empty body is an empty object. */
async function jsonOf(request: Request): Promise<unknown> {
  const text = await request.text();
  return text === '' ? {} : JSON.parse(text);
}

function stateOf({ world, clock, version, faults, journal }: Portal): object {
  return {
    seed: world.seed,
    edition: world.edition,
    lacks: world.lacks,
    lang: world.language,
    now: clock.now(),
    version,
    people: world.people.size,
    chats: world.chats.size,
    messages: world.messages.size,
    polls: world.attaches.size,
    faults: faults.list.length,
    complaints: journal.complaints.length,
  };
}
