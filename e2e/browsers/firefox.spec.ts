import { FIREFOX } from '../../scripts/machine/other-browsers.ts';
import { describeBrowser } from './describe-browser.ts';
import { startFirefox } from './firefox.ts';

describeBrowser(FIREFOX, startFirefox, { isNeededOnCi: true });
