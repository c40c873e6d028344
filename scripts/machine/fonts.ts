import { installPackages } from './debian.ts';
import { run } from '../run.ts';

/** A language of each script that Quorum is written in, as fontconfig names it. */
const SCRIPTS = ['en', 'ru', 'ar', 'hi', 'th', 'ja', 'zh-cn', 'zh-tw'];

/** Installs fonts for every script, so that widths are measured on letters and not on empty boxes. */
export async function installFonts(): Promise<void> {
  if ((await lacking()).length > 0) await installPackages(['fonts-noto-core', 'fonts-noto-cjk']);
}

/** Prints which scripts have no font here, and what to do; the tests then measure what there is. */
export async function noteMissingFonts(): Promise<void> {
  const missing = await lacking();
  if (missing.length === 0) return;
  console.log(
    `No font here for: ${missing.join(', ')}. Widths are measured without them; \`npm run setup\` installs them.`,
  );
}

/** Empty as well where there is no fontconfig to ask: such systems bring their fonts. */
async function lacking(): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const language of SCRIPTS) {
    const { code, output } = await run('fc-list', [`:lang=${language}`, 'family'], { quiet: true });
    if (code === 0 && output.trim() === '') missing.push(language);
  }
  return missing;
}
