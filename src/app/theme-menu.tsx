import { Moon, Sun, SunMoon } from 'lucide-react';
import { useState } from 'react';
import { setUserOptions } from '../bitrix24/calls/options.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import { t } from '../i18n/t.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';
import { applyTheme, THEME_OPTION, themeOf, type Theme } from './theme.ts';

const icons = { auto: SunMoon, light: Sun, dark: Moon } as const;
const themes: readonly Theme[] = ['auto', 'light', 'dark'];

/** Auto, light or dark; kept with the user's options on the portal. */
export function ThemeMenu({
  request,
  stored,
}: {
  readonly request: PortalRequest;
  readonly stored: string | undefined;
}) {
  const [theme, setTheme] = useState(themeOf(stored));
  const Icon = icons[theme];

  const choose = (next: Theme) => {
    setTheme(next);
    applyTheme(next);
    // One that cannot be kept still holds for this page, which is all a failure could tell.
    request.ask(setUserOptions({ [THEME_OPTION]: next })).catch(() => undefined);
  };

  return (
    <Menu
      trigger={
        <IconButton label={t('app.theme')}>
          <Icon aria-hidden size={18} />
        </IconButton>
      }
      selected={theme}
      items={themes.map((id) => ({ id, text: t(`app.theme.${id}`), onAction: () => choose(id) }))}
    />
  );
}
