import type { FrameTheme } from '../address.ts';
import { changeQuery } from '../use-address.ts';

const THEMES: readonly (readonly [theme: FrameTheme, name: string])[] = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['auto', 'As the system'],
];

/** What the app's frame takes for the system's theme; Bitrix24 itself tells a frame none. */
export function FrameThemes({ theme }: { readonly theme: FrameTheme }) {
  return (
    <fieldset className="tools__row">
      <legend>Frame theme</legend>
      {THEMES.map(([each, name]) => (
        <label key={each} className="tools__choice">
          <input
            type="radio"
            name="frame-theme"
            checked={each === theme}
            onChange={() => changeQuery({ theme: each === 'auto' ? '' : each })}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
