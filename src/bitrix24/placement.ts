/** Where in Bitrix24 the frame was opened. */
export type Placement =
  | { readonly code: 'DEFAULT' }
  | { readonly code: 'IM_SIDEBAR'; readonly dialogId: string }
  | { readonly code: 'other'; readonly name: string };

/**
 * The placement from the portal's code and options. The options may be an object, `[]`, a JSON string of either, or
 * absent; ids in them are strings or numbers (docs/frame.md).
 */
export function placementOf(code: string, options: unknown): Placement {
  if (code === 'DEFAULT' || code === '') return { code: 'DEFAULT' };
  const dialogId = optionText(options, 'dialogId');
  if (code === 'IM_SIDEBAR' && dialogId !== '') return { code, dialogId };
  return { code: 'other', name: code };
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
