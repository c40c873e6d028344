import { installPackages } from './debian.ts';
import { run } from './run.ts';

/** A language of each script that Quorum is written in, as fontconfig names it. */
const SCRIPTS = ['en', 'ru', 'ar', 'hi', 'th', 'ja', 'zh-cn', 'zh-tw'];

/**
 * Sees to fonts for every script, so that widths are measured on letters and not on empty boxes. A machine where they
 * can be neither found nor installed gets a note, and its tests measure what it has.
 */
export async function provideFonts(): Promise<void> {
  if ((await lacking()).length === 0) return;
  await installPackages(['fonts-noto-core', 'fonts-noto-cjk']);
  const missing = await lacking();
  if (missing.length > 0) {
    console.log(
      `No font here for: ${missing.join(', ')}. Install fonts-noto-core and fonts-noto-cjk to measure them.`,
    );
  }
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
