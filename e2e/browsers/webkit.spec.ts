import { WEBKIT } from '../../scripts/machine/other-browsers.ts';
import { describeBrowser } from './describe-browser.ts';
import { startWebKit } from './webkit.ts';

describeBrowser(WEBKIT, startWebKit, { isNeededOnCi: false });
