/**
 * Template ids of one send: its seed with the chat's number in it. So one seed is all that has to be stored of any
 * number of chats, and two chats never share an id.
 * @param seed a fresh lower-case UUID v4; its last twelve digits carry the chat
 */
export function templateIdFor(seed: string, chatId: number): string {
  const node = BigInt(`0x${seed.slice(24)}`) ^ BigInt(chatId);
  return seed.slice(0, 24) + BigInt.asUintN(48, node).toString(16).padStart(12, '0');
}

/** The seed of a chat's template id. */
export function seedOf(templateId: string, chatId: number): string {
  return templateIdFor(templateId, chatId);
}
