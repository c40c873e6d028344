import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configure } from './web-server.ts';

/** hosting/caddy/Caddyfile as it is, but for names, ports and folder. */
export const caddy: Configure = (room, ports) => {
  const config = readFileSync('hosting/caddy/Caddyfile', 'utf8')
    .replaceAll('/srv', join(room, 'site'))
    .replace('\npolls.example', `\nhttp://127.0.0.1:${ports.own}`)
    .replace('\nportal.example', `\nhttp://127.0.0.1:${ports.inPortal}`)
    .replace('# What else the site does.', 'respond 418');
  const file = join(room, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n${config}`);
  const env = { HOME: room, XDG_CONFIG_HOME: room, XDG_DATA_HOME: room };
  return { args: ['run', '--adapter', 'caddyfile', '--config', file], env };
};
