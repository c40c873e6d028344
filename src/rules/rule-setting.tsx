import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { t } from '../i18n/t.ts';
import type { Rule } from '../poll/outcome/decision-rule.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { RuleFields } from './rule-fields.tsx';
import { ruleWords } from './rule-words.ts';

/** The rule as one line of settings that opens. */
export function RuleSetting({
  rule,
  onChange,
}: {
  readonly rule: Rule | null;
  readonly onChange: (rule: Rule | null) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const [fieldsId, labelId, valueId] = [useId(), useId(), useId()];
  return (
    <div className="grid">
      <div className="flex items-center justify-between gap-4">
        <span id={labelId}>{t('rules.title')}</span>
        <Button
          variant="plain"
          size="small"
          id={valueId}
          aria-labelledby={`${labelId} ${valueId}`}
          aria-expanded={isOpen}
          aria-controls={fieldsId}
          className="-me-3"
          onPress={() => setOpen(!isOpen)}
        >
          {ruleWords(rule)}
          <ChevronDown
            aria-hidden
            size={16}
            className={classNames('transition-transform', isOpen && 'rotate-180')}
          />
        </Button>
      </div>
      <div id={fieldsId} hidden={!isOpen} className="pt-1.5">
        {isOpen ? <RuleFields rule={rule} onChange={onChange} /> : null}
      </div>
    </div>
  );
}
