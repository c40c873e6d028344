/** Where in Bitrix24 the frame was opened. */
export type Placement =
  /** The app's own page; in a slider the height of the frame is the portal's. */
  | { readonly code: 'DEFAULT'; readonly inSlider: boolean }
  | { readonly code: 'IM_SIDEBAR' | 'IM_TEXTAREA'; readonly dialogId: string }
  | { readonly code: 'IM_CONTEXT_MENU'; readonly dialogId: string; readonly messageId: number }
  /** A link that names a poll (src/bitrix24/text/results-link.ts). */
  | { readonly code: 'REST_APP_URI'; readonly dialogId: string; readonly messageId: number }
  | { readonly code: 'IM_NAVIGATION' }
  | { readonly code: 'other'; readonly name: string };

/**
 * The placement from the portal's code and options. The options may be an object, `[]`, a JSON string of either, or
 * absent; ids in them are strings or numbers (docs/frame.md, 1.3; docs/placements.md, 1.2).
 */
export function placementOf(code: string, options: unknown): Placement {
  if (code === 'DEFAULT' || code === '') {
    return { code: 'DEFAULT', inSlider: optionText(options, 'IFRAME') === 'Y' };
  }
  if (code === 'IM_NAVIGATION') return { code };
  if (code === 'REST_APP_URI') {
    const chatId = idIn(options, 'chat');
    const messageId = idIn(options, 'message');
    if (chatId !== null && messageId !== null) return { code, dialogId: `chat${chatId}`, messageId };
  }
  const dialogId = optionText(options, 'dialogId');
  const messageId = idIn(options, 'messageId');
  if (dialogId !== '') {
    if (code === 'IM_SIDEBAR' || code === 'IM_TEXTAREA') return { code, dialogId };
    if (code === 'IM_CONTEXT_MENU' && messageId !== null) return { code, dialogId, messageId };
  }
  return { code: 'other', name: code };
}

/** The chat a placement belongs to, as the messenger addresses it; null where it belongs to none. */
export function dialogOf(placement: Placement): string | null {
  return 'dialogId' in placement ? placement.dialogId : null;
}

/** Ids arrive as text from a link that anybody may have typed. */
function idIn(options: unknown, name: string): number | null {
  const text = optionText(options, name);
  const id = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(id) && id > 0 ? id : null;
}

function optionText(options: unknown, name: string): string {
  const parsed = typeof options === 'string' ? parsedJson(options) : options;
  if (typeof parsed !== 'object' || parsed === null) return '';
  const value: unknown = Reflect.get(parsed, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
