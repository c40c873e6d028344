import { LifeBuoy, Moon, Sun, SunMoon } from 'lucide-react';
import { lazy, Suspense, use, useState } from 'react';
import { ignorePortalError } from '../bitrix24/door/portal-error.ts';
import type { PortalRequest } from '../bitrix24/door/request.ts';
import { t } from '../i18n/t.ts';
import { Diagnostics } from '../ui/feedback/diagnostics.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/overlay/menu.tsx';
import { optionStore } from '../memory/option-store.ts';
import { applyTheme, saveTheme, themeOf, type Theme } from '../memory/theme.ts';

const DiagnosticsDialog = lazy(async () => ({
  default: (await import('./diagnostics/diagnostics-dialog.tsx')).DiagnosticsDialog,
}));

const icons = { auto: SunMoon, light: Sun, dark: Moon } as const;
const themes: readonly Theme[] = ['auto', 'light', 'dark'];

/** Auto, light or dark, kept with the user's options on the portal; and what a support request needs. */
export function ThemeMenu({
  request,
  stored,
}: {
  readonly request: PortalRequest;
  readonly stored: string | undefined;
}) {
  const [theme, setTheme] = useState(themeOf(stored));
  const Icon = icons[theme];
  const diagnostics = use(Diagnostics);
  const [shown, setShown] = useState<string | null>(null);

  const choose = (next: Theme) => {
    setTheme(next);
    applyTheme(next);
    // One that cannot be kept still holds for this page, which is all a failure could tell.
    saveTheme(optionStore(request), next).catch(ignorePortalError);
  };

  return (
    <>
      <Menu
        trigger={
          <IconButton label={t('app.theme')}>
            <Icon aria-hidden size={18} />
          </IconButton>
        }
        selected={theme}
        items={themes.map((id) => ({ id, text: t(`app.theme.${id}`), onAction: () => choose(id) }))}
        others={[
          {
            id: 'diagnostics',
            text: t('diagnostics.copy'),
            icon: <LifeBuoy size={16} />,
            onAction: () =>
              void diagnostics?.()
                .then(setShown)
                .catch(() => undefined),
          },
        ]}
      />
      {shown === null ? null : (
        <Suspense>
          <DiagnosticsDialog text={shown} onClose={() => setShown(null)} />
        </Suspense>
      )}
    </>
  );
}
