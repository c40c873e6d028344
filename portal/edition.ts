/** Which Bitrix24 this is: the cloud of today, an older portal, one on a company's own server, or the mobile app. */
export const EDITIONS = ['newest', 'older', 'on-premise', 'mobile'] as const;

/** What each does otherwise: docs/frame.md, 6.3. */
export type Edition = (typeof EDITIONS)[number];
