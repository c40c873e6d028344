import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Vite puts eight characters of the content's hash before the extension. */
const HASHED = /-[\w-]{8}\.\w+$/;

/**
 * Answers a request for a file of a built page. A page (`/`, `*.html`) may also be opened by POST, as a portal
 * does; everything else only by GET and HEAD. What has its hash in its name is kept for a year.
 */
export async function serveFile(root: string, request: Request): Promise<Response> {
  const path = filePath(new URL(request.url).pathname);
  if (path === null) return text(404, 'Not found');
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const isPage = extname(path) === '.html';
  const methods = isPage ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'];
  if (!methods.includes(request.method))
    return text(405, 'Method not allowed', { allow: methods.join(', ') });
  const content = await readFile(join(root, path)).catch(() => null);
  if (content === null) return text(404, 'Not found');
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(content), {
    headers: {
      'content-type': type,
      'content-length': String(content.length),
      'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** @returns the path inside the root, null for one that leaves it. */
function filePath(pathname: string): string | null {
  const path = normalize(decoded(pathname));
  if (path.includes('\0') || path.split(sep).includes('..')) return null;
  return path.endsWith(sep) ? join(path, 'index.html') : path;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '/\0';
  }
}

function text(status: number, body: string, headers: Record<string, string> = {}): Response {
  return new Response(body, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } });
}
