/** Somebody with an account at the portal, bots and former employees included. */
export interface Person {
  readonly id: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly position: string;
  readonly gender: 'M' | 'F';
  /** #rrggbb, the ground of the initials where there is no photo. */
  readonly color: string;
  readonly hasPhoto: boolean;
  readonly admin: boolean;
  readonly active: boolean;
  readonly bot: boolean;
  /** A guest from outside: sees only the chats he is a member of. */
  readonly extranet: boolean;
  /** Stands in for somebody who writes through an open line. */
  readonly connector: boolean;
  /** Away until this moment, ms since the epoch; null = here. */
  readonly absentUntil: number | null;
  /** Has switched off notices from applications. */
  readonly refusesNotices: boolean;
  /** IANA name; '' where the person leaves it to the portal. */
  timeZone: string;
  readonly departments: readonly number[];
  /** Two-letter Bitrix code; null = the portal's language. */
  language: string | null;
}
