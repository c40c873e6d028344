/** A catalogue compiled by lingui's Vite plugin: ids to messages that need no parser at run time. */
declare module '*.json?lingui' {
  import type { Messages } from '@lingui/core';
  export const messages: Messages;
}
