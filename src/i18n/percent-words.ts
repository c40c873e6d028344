import type { Percent } from '../poll/percent.ts';
import { percent } from './format.ts';
import { t } from './t.ts';

/** A share as it is shown everywhere: `58%`, `<1%`, `>99%`; in words where signs would turn round (Arabic). */
export function percentWords(share: Percent): string {
  if (share.bound === null) return percent(share.percent);
  return t(share.bound === 'below' ? 'percent.below' : 'percent.above', { percent: percent(share.percent) });
}
