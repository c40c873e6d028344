import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configure } from './web-server.ts';

/** The configurations of hosting/nginx as they are, but for certificate, port and folder. */
export const nginx: Configure = (room, ports) => {
  cpSync('hosting/nginx/quorum', join(room, 'quorum'), { recursive: true });
  const config = `
    daemon off;
    master_process off;
    pid ${room}/nginx.pid;
    error_log stderr;
    events {}
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${room}/${kind};`).join('\n')}
      ${adapted('hosting/nginx/quorum.conf').replace(/listen .*;/, `listen 127.0.0.1:${ports.own};`)}
      server {
        listen 127.0.0.1:${ports.inPortal};
        location / { return 418; }
        ${adapted('hosting/nginx/quorum-in-portal.conf')}
      }
    }`;
  writeFileSync(join(room, 'nginx.conf'), config);
  return { args: ['-p', room, '-c', join(room, 'nginx.conf'), '-e', 'stderr'] };

  function adapted(file: string): string {
    return readFileSync(file, 'utf8')
      .replaceAll(/ssl_certificate.*;/g, '')
      .replaceAll('/srv', join(room, 'site'));
  }
};
