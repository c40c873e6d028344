import { changeQuery } from '../use-address.ts';

/** The frames an app really meets: phone, narrow and wide panel, slider. */
const WIDTHS = [320, 360, 420, 1024];

/** How wide the app's frame is made. */
export function FrameWidth({ width }: { readonly width: number | null }) {
  return (
    <fieldset className="tools__row">
      <legend>Frame width</legend>
      {[...WIDTHS, null].map((each) => (
        <label key={each} className="tools__choice">
          <input
            type="radio"
            name="frame-width"
            checked={each === width}
            onChange={() => changeQuery({ width: each === null ? '' : String(each) })}
          />
          {each ?? 'Full'}
        </label>
      ))}
    </fieldset>
  );
}
