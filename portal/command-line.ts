import { parseArgs } from 'node:util';
import { EDITIONS, type Edition } from './edition.ts';
import { autoDeleteIn, type FirstAutoDelete } from './auto-delete.ts';
import { PLANS, type PlanName } from './plan.ts';

export const USAGE = `npm start -- [options]      a local Bitrix24 with the production build of Quorum in it
npm run dev -- [options]    the same with hot reload

  --port 8800          the portal's port; the app has the one after it
  --lang ru            the portal's language, two letters as Bitrix24 codes it
  --plan enterprise    the tariff, and with it the limits of REST: ${Object.keys(PLANS).join(' or ')}
  --chats 10000        how many chats there are at least
  --people 5000        how many people there are at least
  --edition older      which Bitrix24 it is: ${EDITIONS.join(', ')}
  --without vote.      methods that it does not have, by how their names begin, with commas between
  --deletes 91:24      a chat that deletes its messages, after 1, 24, 168 or 720 hours
  --clean              without the app in it; its Market installs it
  --zip                Quorum as an uploaded zip, which is opened by GET
  --app URL            another app in Quorum's place
  --name NAME          what that app is called
  --help               these lines`;

/** What somebody who starts the portal asks for. */
export interface Wishes {
  readonly port: number;
  readonly lang: string;
  /** How many there are at least. */
  readonly chats: number;
  readonly people: number;
  readonly plan: PlanName;
  readonly edition: Edition;
  /** Beginnings of the names of methods. */
  readonly without: readonly string[];
  /** A chat that deletes its messages after so many hours; null = none. */
  readonly deletes: FirstAutoDelete | null;
  /** Without the app in it: to install it first. */
  readonly clean: boolean;
  readonly dev: boolean;
  readonly zip: boolean;
  /** Another app than Quorum. */
  readonly guest: { readonly url: string; readonly name: string } | null;
}

/** @returns null where nothing but help is asked for. @throws Error that says which option is wrong, and how. */
export function wishesIn(args: readonly string[]): Wishes | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8800' },
      lang: { type: 'string', default: 'en' },
      chats: { type: 'string', default: '0' },
      people: { type: 'string', default: '0' },
      plan: { type: 'string', default: 'normal' },
      edition: { type: 'string', default: 'cloud' },
      without: { type: 'string', default: '' },
      deletes: { type: 'string' },
      clean: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: false },
      zip: { type: 'boolean', default: false },
      app: { type: 'string' },
      name: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { clean, dev, zip, app, name, help } = values;
  if (help) return null;
  if ([dev, zip, app !== undefined].filter(Boolean).length > 1)
    throw new Error('Hot reload (npm run dev), --zip and --app go one at a time');
  if (name !== undefined && app === undefined) throw new Error('--name is for the app that --app names');
  return {
    port: whole('port', values.port, { least: 1, most: 65_534 }),
    lang: languageIn(values.lang),
    chats: whole('chats', values.chats, { least: 0, most: 100_000 }),
    people: whole('people', values.people, { least: 0, most: 100_000 }),
    plan: oneOf('plan', values.plan, ['normal', 'enterprise']),
    edition: oneOf('edition', values.edition, EDITIONS),
    without: values.without.split(',').filter((beginning) => beginning !== ''),
    deletes: values.deletes === undefined ? null : autoDeleteIn(values.deletes),
    clean,
    dev,
    zip,
    guest: app === undefined ? null : guestOf(app, name),
  };
}

function whole(name: string, text: string, { least, most }: { least: number; most: number }): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new Error(`--${name} ${text}: a number from ${least} to ${most} is needed`);
}

function oneOf<T extends string>(name: string, text: string, known: readonly T[]): T {
  const found = known.find((each) => each === text);
  if (found !== undefined) return found;
  throw new Error(`--${name} ${text}: ${known.join(' or ')} is needed`);
}

function languageIn(text: string): string {
  if (/^[a-z]{2}$/.test(text)) return text;
  throw new Error(`--lang ${text}: two letters are needed, such as ru or de`);
}

function guestOf(address: string, name: string | undefined): { url: string; name: string } {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new Error(`--app ${address}: an address that begins with http:// or https:// is needed`);
  }
  return { url: address, name: name ?? new URL(address).host };
}
