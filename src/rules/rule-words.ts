import { percent } from '../i18n/format.ts';
import { t, type MessageId } from '../i18n/t.ts';
import type { Rule, Share } from '../poll/outcome/decision-rule.ts';

export const SHARE_NAMES: Readonly<Record<Share, MessageId>> = {
  most: 'rules.most',
  majority: 'rules.majority',
  'two-thirds': 'rules.twoThirds',
};

/** A rule in a few words: "Majority, quorum 50%". */
export function ruleWords(rule: Rule | null): string {
  if (rule === null) return t('rules.none');
  const name = t(SHARE_NAMES[rule.share]);
  return rule.quorum === 0 ? name : t('rules.withQuorum', { rule: name, percent: percent(rule.quorum) });
}
