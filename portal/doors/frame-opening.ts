import type { Edition } from '../edition.ts';

/** The portal's answer to getInitData; PHP's empty map is `[]` (docs/platform.md). */
export interface InitData {
  readonly LANG: string;
  readonly DOMAIN: string;
  readonly PROTOCOL: 0 | 1;
  readonly PATH: '/rest';
  readonly AUTH_ID: string;
  readonly AUTH_EXPIRES: string;
  readonly REFRESH_ID: string;
  readonly MEMBER_ID: string;
  readonly FIRST_RUN: boolean;
  readonly IS_ADMIN: boolean;
  readonly INSTALL: boolean;
  readonly USER_OPTIONS: Options;
  readonly APP_OPTIONS: Options;
  readonly PLACEMENT: string;
  /** Older portals send it as JSON in a text. */
  readonly PLACEMENT_OPTIONS: Options | string;
}

export type Options = Readonly<Record<string, unknown>> | readonly [];

/** Everything the page needs to show an app's frame once; a new one for every showing. */
export interface FrameOpening {
  /** What the frame is called for those who do not see it. */
  readonly appName: string;
  /** 32 hex characters. */
  readonly sid: string;
  /** `domain|protocol|sid`, the iframe's name. */
  readonly windowName: string;
  /** Of the app. */
  readonly origin: string;
  /** By a hidden form, or as the frame's `src`. */
  readonly method: 'POST' | 'GET';
  /** Where the frame goes, with DOMAIN, PROTOCOL, LANG and APP_SID in its query. */
  readonly action: string;
  /** The fields of the form; a GET carries none of them. */
  readonly fields: Readonly<Record<string, string>>;
  readonly init: InitData;
  readonly popup: boolean;
  readonly edition: Edition;
}

/** A fresh token, as refreshAuth answers it. */
export type RenewedToken = Pick<InitData, 'AUTH_ID' | 'AUTH_EXPIRES' | 'REFRESH_ID'>;
