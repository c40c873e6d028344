import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The style that React Aria's usePress puts into the page, to the letter. */
const PRESSABLE_STYLE = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;

/** The style that React Aria's usePreventScroll puts into the page on iOS, to the letter. */
const OVERSCROLL_STYLE = `@layer {
  * {
    overscroll-behavior: contain;
  }
}`;

/** No form-action: it would also stop a reload, which repeats the POST that the portal opened the frame with. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${hashOf(PRESSABLE_STYLE)} ${hashOf(OVERSCROLL_STYLE)}`,
  "img-src 'self' https: http: data: blob:",
  'connect-src https: http:',
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * Puts the policy into every page of the build, and before any other script the one that narrows it to the portal.
 * Not for the development server, whose socket and styles it would stop.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'quorum:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
          injectTo: 'head-prepend',
        },
        { tag: 'script', attrs: { src: './only-the-portal.js' }, injectTo: 'head-prepend' },
        { tag: 'script', attrs: { src: './not-loaded.js' }, injectTo: 'head-prepend' },
      ],
    },
  };
}

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}
