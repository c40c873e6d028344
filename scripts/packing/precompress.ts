import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { AppFiles } from './app-files.ts';

const TEXT = /\.(html|js|css|svg|json|txt)$/;
/** Below it a packet is a packet. */
const WORTH_IT = 1024;

/** The files, and beside each text of some size its `.br` and `.gz`, as web servers look for them. */
export function withPrecompressed(files: AppFiles): AppFiles {
  const all = new Map(files);
  for (const [path, content] of files) {
    if (!TEXT.test(path) || content.length < WORTH_IT) continue;
    all.set(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    all.set(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
  return all;
}
