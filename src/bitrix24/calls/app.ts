import * as z from 'zod/mini';
import type { Call } from '../door/call.ts';

/** What the portal says about this app. */
export interface AppInfo {
  /** The app's code on this portal; '' when the portal does not tell. */
  readonly code: string;
  /** False until the installer has said that it is done, also after an update. */
  readonly isInstalled: boolean;
}

const infoSchema = z.object({ CODE: z.string(), INSTALLED: z.boolean() });

/** For every user. */
export const getAppInfo: Call<AppInfo> = {
  method: 'app.info',
  params: {},
  parse: (wire) => {
    const { CODE: code, INSTALLED: isInstalled } = infoSchema.parse(wire);
    return { code, isInstalled };
  },
};

/** The permissions that the administrator has granted. */
export const getScopes: Call<string[]> = {
  method: 'scope',
  params: {},
  parse: (wire) => z.array(z.string()).parse(wire),
};

/** One of the app's own options, '' where it was never set; for every user. */
export function getAppOption(option: string): Call<string> {
  return {
    method: 'app.option.get',
    params: { option },
    parse: (wire) => z.nullish(z.string()).parse(wire) ?? '',
  };
}

/** Sets options of the app and leaves the others; for administrators only. */
export function setAppOptions(options: Readonly<Record<string, string>>): Call<true> {
  return { method: 'app.option.set', params: { options }, parse: (wire) => z.literal(true).parse(wire) };
}
