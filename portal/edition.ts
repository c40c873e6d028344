/**
 * Which Bitrix24 this is: the cloud as it was seen, the newest as others report it, an older portal, one on a company's
 * own server, or the mobile app.
 */
export const EDITIONS = ['cloud', 'newest', 'older', 'on-premise', 'mobile'] as const;

/** What each does otherwise: docs/frame.md, 6.3. */
export type Edition = (typeof EDITIONS)[number];
