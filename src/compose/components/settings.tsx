import { Suspense } from 'react';

import { t } from '../../i18n/t.ts';
import { part } from '../../ui/overlay/part.ts';
import { Switch } from '../../ui/form/switch.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import type { ComposeValues } from '../form/compose-values.ts';

const RuleSetting = part(async () => (await import('../../rules/rule-setting.tsx')).RuleSetting);
RuleSetting.fetchAhead();

interface SettingsProps {
  readonly values: Pick<ComposeValues, 'several' | 'anonymous' | 'revote' | 'rule'>;
  readonly onChange: (change: Partial<ComposeValues>) => void;
}

export function Settings({ values, onChange }: SettingsProps) {
  return (
    <div className="grid gap-3 max-sm:gap-0 border-t border-divider-accent pt-4">
      <Switch
        label={t('compose.several')}
        isSelected={values.several}
        onChange={(several) => onChange({ several })}
      />
      <Switch
        label={t('compose.anonymous')}
        hint={t('compose.anonymous.hint')}
        isSelected={values.anonymous}
        onChange={(anonymous) => onChange({ anonymous })}
      />
      <Switch
        label={t('compose.revote')}
        isSelected={values.revote}
        onChange={(revote) => onChange({ revote })}
      />
      <Suspense fallback={<Skeleton className="h-small w-full" />}>
        <RuleSetting rule={values.rule} onChange={(rule) => onChange({ rule })} />
      </Suspense>
    </div>
  );
}
