import { t, type MessageId } from '../i18n/t.ts';
import { quorumTyped, type Rule, type Share } from '../poll/outcome/decision-rule.ts';
import { Choices } from '../ui/form/choices.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { SHARE_NAMES } from './rule-words.ts';

const HINTS: Readonly<Record<Share, MessageId>> = {
  most: 'rules.most.hint',
  majority: 'rules.majority.hint',
  'two-thirds': 'rules.twoThirds.hint',
};

const SHARES = ['most', 'majority', 'two-thirds'] as const satisfies readonly Share[];

/** Which share decides, and how many have to vote. Whatever is in the fields is a rule, so nothing can be wrong. */
export function RuleFields({
  rule,
  onChange,
}: {
  readonly rule: Rule | null;
  readonly onChange: (rule: Rule | null) => void;
}) {
  return (
    <div className="grid gap-3">
      <Choices
        label={t('rules.title')}
        several={false}
        choices={[
          { id: 0, text: t('rules.none'), hint: t('rules.none.hint') },
          ...SHARES.map((share, place) => ({
            id: place + 1,
            text: t(SHARE_NAMES[share]),
            hint: t(HINTS[share]),
          })),
        ]}
        chosen={[rule === null ? 0 : SHARES.indexOf(rule.share) + 1]}
        onChoose={([chosen = 0]) => {
          const share = SHARES[chosen - 1];
          onChange(share === undefined ? null : { share, quorum: rule?.quorum ?? 0 });
        }}
      />
      {rule === null ? null : (
        <TextField
          label={t('rules.quorum')}
          description={t('rules.quorum.hint')}
          value={rule.quorum === 0 ? '' : String(rule.quorum)}
          onChange={(typed) => onChange({ ...rule, quorum: quorumTyped(typed) })}
          inputMode="numeric"
          className="px-2.5"
        />
      )}
      <p className="px-2.5 text-xs text-hint">{t('rules.private')}</p>
    </div>
  );
}
