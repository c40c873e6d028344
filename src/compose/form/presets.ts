import { weekday } from '../../i18n/format.ts';
import { t, type MessageId } from '../../i18n/t.ts';

/** Answers that are asked for so often that one press gives them. */
export interface Preset {
  readonly name: MessageId;
  readonly answers: (locale: string) => string[];
}

export const presets: readonly Preset[] = [
  { name: 'compose.preset.yesNo', answers: () => [t('compose.preset.yes'), t('compose.preset.no')] },
  { name: 'compose.preset.weekdays', answers: workdays },
  { name: 'compose.preset.scale', answers: () => ['1', '2', '3', '4', '5'] },
];

/** Monday to Friday by their names, with a capital as at the beginning of a line. */
function workdays(locale: string): string[] {
  const monday = Date.UTC(2024, 0, 1);
  return [0, 1, 2, 3, 4].map((day) => {
    const [first = '', ...rest] = weekday(monday + day * 86_400_000, locale);
    return first.toLocaleUpperCase(locale) + rest.join('');
  });
}
