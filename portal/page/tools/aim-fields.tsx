import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Aim } from './fault-choices.ts';
import { toolQueries } from './tool-queries.ts';

const COUNTS = [1, 2, 3, 5, 10];

/** Which calls the next fault strikes, and how many of them. */
export function AimFields({ aim, onChange }: { readonly aim: Aim; readonly onChange: (aim: Aim) => void }) {
  const list = useId();
  const { data: methods = [] } = useQuery(toolQueries.methods);
  return (
    <div className="tools__aim">
      <label className="tools__field">
        Method
        <input
          list={list}
          placeholder="every method"
          value={aim.method}
          spellCheck={false}
          onChange={({ target }) => onChange({ ...aim, method: target.value.trim() })}
        />
        <datalist id={list}>
          {methods.map((method) => (
            <option key={method} value={method}>
              {method}
            </option>
          ))}
        </datalist>
      </label>
      <label className="tools__field">
        Calls
        <select
          value={aim.times ?? ''}
          onChange={({ target }) => onChange({ ...aim, times: Number(target.value) || null })}
        >
          <option value="">until switched off</option>
          {COUNTS.map((count) => (
            <option key={count} value={count}>
              {count === 1 ? 'only the next' : `the next ${count}`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
