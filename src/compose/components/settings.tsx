import { t } from '../../i18n/t.ts';
import { Switch } from '../../ui/switch.tsx';
import type { ComposeValues } from '../compose-values.ts';

interface SettingsProps {
  readonly values: Pick<ComposeValues, 'several' | 'anonymous' | 'revote'>;
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
    </div>
  );
}
