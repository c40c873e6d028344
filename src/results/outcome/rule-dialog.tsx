import { useState } from 'react';
import { t } from '../../i18n/t.ts';
import type { Rule } from '../../poll/outcome/decision-rule.ts';
import { RuleFields } from '../../rules/rule-fields.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/overlay/dialog.tsx';

/** How a poll is decided, chosen after it was sent. */
export function RuleDialog({
  rule: before,
  onSave,
  onClose,
}: {
  readonly rule: Rule | null;
  readonly onSave: (rule: Rule | null) => void;
  readonly onClose: () => void;
}) {
  const [rule, setRule] = useState(before);
  return (
    <Dialog
      title={t('outcome.setRule')}
      onClose={onClose}
      actions={
        <>
          <Button variant="plain" onPress={onClose}>
            {t('results.cancel')}
          </Button>
          <Button
            variant="primary"
            onPress={() => {
              onSave(rule);
              onClose();
            }}
          >
            {t('outcome.save')}
          </Button>
        </>
      }
    >
      <RuleFields rule={rule} onChange={setRule} />
    </Dialog>
  );
}
