/** What changed, so that a page can draw the chat anew. */
export type Change =
  | { readonly type: 'message'; readonly chatId: number; readonly messageId: number }
  | { readonly type: 'deleted'; readonly chatId: number; readonly messageId: number }
  | { readonly type: 'vote'; readonly chatId: number; readonly messageId: number }
  | { readonly type: 'notice'; readonly personId: number }
  | { readonly type: 'chat'; readonly chatId: number }
  /** The app has come, gone, or bound something. */
  | { readonly type: 'app' };
