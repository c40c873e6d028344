import { fileURLToPath } from 'node:url';

/** What the build puts in place of two libraries that the SDK hardly uses (docs/decisions/0008, 0009). */
export const standIns = {
  luxon: fileURLToPath(new URL('src/bitrix24/stand-ins/luxon.ts', import.meta.url)),
  axios: fileURLToPath(new URL('src/bitrix24/stand-ins/axios.ts', import.meta.url)),
};
