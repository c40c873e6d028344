import * as z from 'zod';
import type { Attach } from '../../world/records/polls.ts';
import {
  type AttachedPoll,
  pollOfAttach,
  pollAddress,
  type PollRights,
  rightsOf,
} from '../../world/polls/poll-rights.ts';
import type { World } from '../../world/world.ts';
import { id, type WireTypes } from '../contract.ts';
import type { Call } from '../method.ts';
import { integerOf, textOf } from '../wire/php-value.ts';
import { missingParameter, RestError } from '../rest-error.ts';

export const CONNECTOR = 'Bitrix\\Vote\\Attachment\\ImMessageConnector';

/** A poll somebody asked for, and whether the id was signed, which opens it to every reader. */
export interface FoundPoll {
  readonly poll: AttachedPoll;
  readonly rights: PollRights;
  readonly isSigned: boolean;
}

/**
 * The poll behind the three ways to address one (docs/platform.md, "Three addresses").
 * @throws RestError 100 without an address, ATTACH_NOT_FOUND when nothing is there.
 */
export function findPoll(call: Call): FoundPoll {
  const { world, params, caller } = call;
  const attachId = params['attachId'];
  const signed = textOf(params['signedAttachId']);
  let poll: AttachedPoll | null;
  if (attachId !== undefined) {
    const number = integerOf(attachId);
    if (number === null) throw missingParameter('attachId');
    poll = polled(world, world.attaches.get(number));
  } else if (signed !== null) {
    poll = polled(
      world,
      [...world.attaches.values()].find((attach) => isSignedBy(attach, signed)),
    );
  } else {
    poll = pollOfEntity(call);
  }
  if (poll === null) throw new RestError(400, 'ATTACH_NOT_FOUND', 'Attach not found');
  return { poll, rights: rightsOf(world, poll, caller), isSigned: attachId === undefined && signed !== null };
}

/** The same, for methods that show a poll. @throws RestError also code "0" to those who may not read it. */
export function findReadablePoll(call: Call): FoundPoll {
  const found = findPoll(call);
  if (!found.isSigned) requireReader(found.rights);
  return found;
}

/** Who acts on a poll must be able to read its chat, whatever the address. @throws RestError code "0" */
export function requireReader({ canRead }: PollRights): void {
  if (!canRead) throw new RestError(400, '0', 'Attach read access denied');
}

/** What Quorum may address a poll by. */
export function addressContract(types: WireTypes, more: z.ZodRawShape = {}): z.ZodType {
  return z.union([
    z.strictObject({
      moduleId: z.literal('im'),
      entityType: z.literal(CONNECTOR),
      entityId: id(types),
      ...more,
    }),
    z.strictObject({ attachId: id(types), ...more }),
  ]);
}

function pollOfEntity({ world, params }: Call): AttachedPoll | null {
  requireEntity(params, ['moduleId', 'entityType', 'entityId']);
  const messageId = integerOf(params['entityId']);
  if (messageId === null) throw missingParameter('entityId');
  return isChatMessage({ world, params }) ? pollAddress(world, messageId) : null;
}

/** @throws RestError 100 for the first that is missing. */
export function requireEntity(params: Call['params'], names: readonly string[]): void {
  for (const name of names) {
    if (textOf(params[name]) === null) throw missingParameter(name);
  }
}

/** Without regard to case, as MySQL compares; a company's own PostgreSQL does not (docs/platform.md, row 20). */
export function isChatMessage({ world, params }: Pick<Call, 'world' | 'params'>): boolean {
  const asked = [textOf(params['moduleId']), textOf(params['entityType'])].join(' ');
  const stored = `im ${CONNECTOR}`;
  return world.edition === 'on-premise' ? asked === stored : asked.toLowerCase() === stored.toLowerCase();
}

function polled(world: World, attach: Attach | undefined): AttachedPoll | null {
  return attach === undefined ? null : pollOfAttach(world, attach);
}

function isSignedBy(attach: Attach, signed: string): boolean {
  return signed === attach.shortId || signed === `${attach.id}.${attach.signature}`;
}
