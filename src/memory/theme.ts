import type { OptionStore } from './option-store.ts';

/** What the user chose; `auto` follows the system, since Bitrix24 tells a frame no theme. */
export type Theme = 'auto' | 'light' | 'dark';

/** The user option it is kept in. */
export const THEME_OPTION = 'theme';

/** The theme of an option's value; anything unknown is `auto`. */
export function themeOf(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'auto';
}

/** Keeps the choice for every page of this person. @throws PortalError */
export async function saveTheme(store: OptionStore, theme: Theme): Promise<void> {
  await store.update((options) => (options[THEME_OPTION] === theme ? {} : { [THEME_OPTION]: theme }));
}

/** Puts a theme in force; tokens.css does the rest. */
export function applyTheme(value: string | undefined): void {
  const theme = themeOf(value);
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
}
