import type { AppView } from '../../doors/page-wire.ts';
import { read } from '../wire.ts';
import { openSlider, plainSlider } from './stage.ts';

const LINK = /^\/marketplace\/view\/([^/]+)\/$/;

/** A link into an app: its code, and what `?params[x]=y` hands to it. */
export interface AppLink {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** @returns null for any other address of the portal */
export function parseAppLink({ pathname, search }: Pick<URL, 'pathname' | 'search'>): AppLink | null {
  const code = LINK.exec(pathname)?.[1];
  if (code === undefined) return null;
  const params = [...new URLSearchParams(search)].flatMap(([name, value]) => {
    const inner = /^params\[([^[\]]+)\]$/.exec(name)?.[1];
    return inner === undefined ? [] : [[inner, value] as const];
  });
  return { code: decodeURIComponent(code), params: Object.fromEntries(params) };
}

/** Opens the app in a slider, with what the link hands to it (docs/placements.md, 1.2). */
export async function followAppLink({ code, params }: AppLink, as: number): Promise<void> {
  const app = await read<AppView>(`/_page/app?as=${as}`);
  if (app.state === 'absent' || app.code !== code) return;
  const opening = { placement: 'REST_APP_URI', options: params, popup: true };
  await openSlider(plainSlider('', { kind: 'app', opening }));
}
