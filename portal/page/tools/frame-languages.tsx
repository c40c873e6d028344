import { PORTAL_LANGUAGES } from '../portal-languages.ts';
import { changeQuery, useAddress } from '../use-address.ts';

/** The portal's language for whoever looks; the last one is no language, but a test of all others. */
export function FrameLanguages() {
  const { lang } = useAddress();
  return (
    <label className="tools__field">
      Frame language
      <select value={lang} onChange={({ target }) => changeQuery({ lang: target.value })}>
        <option value="">The person’s own</option>
        {PORTAL_LANGUAGES.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
