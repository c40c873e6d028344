import type { Chat } from '../world/records/chat.ts';
import type { Person } from '../world/records/person.ts';
import type { Context } from 'hono';
import { Hono } from 'hono';
import * as z from 'zod';
import { appView, changeApp } from '../views/app-view.ts';
import { chatRows, chatView } from '../views/chat-view.ts';
import { noticeViews } from '../views/notice-view.ts';
import type { HostedApp } from './hosted-app.ts';
import type { Outcome, Pulse } from './page-wire.ts';
import { placementsOutside } from '../placements.ts';
import type { Portal } from '../portal.ts';
import { portalView } from '../views/portal-view.ts';
import { canRead } from '../world/chats.ts';
import { readNotices } from '../world/notices.ts';
import { languageOf, personOf } from '../world/people.ts';
import { postText } from '../world/post.ts';
import { privateChatOf } from '../world/private-chats.ts';
import { markRead } from '../world/reading.ts';
import { Refusal } from '../world/refusal.ts';
import { castBallot, recallBallot, stopPoll } from '../world/polls/voting.ts';
import type { World } from '../world/world.ts';

const textSchema = z.strictObject({ text: z.string() });
const removalSchema = z.strictObject({ clean: z.boolean().default(false) });
const ballotSchema = z.strictObject({ answerIds: z.array(z.int()) });

/**
 * /_page/*: what the portal's own page reads and does, as the person in `?as=`. What is not there is answered
 * with null and what is refused with an Outcome, both with status 200: the page's console stays clean.
 */
export function createPageApi(portal: Portal, app: HostedApp): Hono {
  const api = new Hono();

  api.get('/portal', (c) => c.json(portalView(portal.world, app)));
  api.get('/app', (c) => c.json(appView(portal.world, viewerOf(portal.world, c))));
  api.post('/app/:action', async (c) => {
    const { clean } = removalSchema.parse(await c.req.json());
    return c.json(
      outcomeOf(() => changeApp(portal, viewerOf(portal.world, c), c.req.param('action'), clean)),
    );
  });
  api.get('/pulse', (c) => c.json(pulseOf(portal)));
  api.get('/navigation', (c) => {
    const viewer = viewerOf(portal.world, c);
    const language = languageFor(portal.world, viewer, c);
    return c.json(placementsOutside(portal.world, { person: viewer, language }));
  });
  api.get('/chats', (c) => c.json(chatRows(portal.world, viewerOf(portal.world, c))));
  api.get('/chats/:dialogId', (c) => {
    const viewer = viewerOf(portal.world, c);
    const dialogId = c.req.param('dialogId');
    const language = languageFor(portal.world, viewer, c);
    const chat = chatFor(portal.world, dialogId, viewer);
    if (chat === null) return c.json(null);
    return c.json(chatView(portal.world, chat, { dialogId, viewer, language }));
  });
  api.post('/chats/:dialogId/read', (c) => {
    const viewer = viewerOf(portal.world, c);
    const chat = chatFor(portal.world, c.req.param('dialogId'), viewer);
    if (chat !== null) markRead(portal.world, { chatId: chat.id, personId: viewer.id });
    return c.json({ done: true });
  });
  api.post('/chats/:dialogId/messages', async (c) => {
    const { text } = textSchema.parse(await c.req.json());
    const author = viewerOf(portal.world, c);
    const chat = chatFor(portal.world, c.req.param('dialogId'), author);
    return c.json(
      outcomeOf(() => {
        if (chat === null) throw new Refusal('CHAT_ID');
        postText(portal.world, { chatId: chat.id, authorId: author.id, text });
      }),
    );
  });

  api.get('/notices', (c) => c.json(noticeViews(portal.world, viewerOf(portal.world, c).id)));
  api.post('/notices/read', (c) => {
    readNotices(portal.world, viewerOf(portal.world, c).id);
    return c.json({ done: true });
  });

  api.post('/polls/:messageId/ballot', async (c) => {
    const { answerIds } = ballotSchema.parse(await c.req.json());
    return c.json(outcomeOf(() => castBallot(portal.world, { ...voteOf(portal.world, c), answerIds })));
  });
  api.post('/polls/:messageId/recall', (c) =>
    c.json(outcomeOf(() => recallBallot(portal.world, voteOf(portal.world, c)))),
  );
  api.post('/polls/:messageId/close', (c) =>
    c.json(outcomeOf(() => stopPoll(portal.world, voteOf(portal.world, c)))),
  );
  return api;
}

function pulseOf({ version, journal }: Portal): Pulse {
  return { version, complaints: journal.complaints.length };
}

function viewerOf(world: World, c: Context): Person {
  return personOf(world, Number(c.req.query('as')));
}

/** The one in `?lang=`, else the viewer's own. */
function languageFor(world: World, viewer: Person, c: Context): string {
  return c.req.query('lang') || languageOf(world, viewer);
}

function voteOf(world: World, c: Context): { messageId: number; personId: number } {
  return { messageId: Number(c.req.param('messageId')), personId: viewerOf(world, c).id };
}

/** The chat behind `chat91` or another person's number; null when the viewer may not read it. */
function chatFor(world: World, dialogId: string, viewer: Person): Chat | null {
  const chat = dialogId.startsWith('chat')
    ? world.chats.get(Number(dialogId.slice('chat'.length)))
    : privateChatWith(world, Number(dialogId), viewer);
  return chat !== undefined && canRead(chat, viewer) ? chat : null;
}

function privateChatWith(world: World, partnerId: number, viewer: Person): Chat | undefined {
  return world.people.has(partnerId) ? privateChatOf(world, viewer.id, partnerId) : undefined;
}

function outcomeOf(action: () => void): Outcome {
  try {
    action();
    return { done: true };
  } catch (error) {
    if (error instanceof Refusal) return { done: false, code: error.code };
    throw error;
  }
}
