import { X } from 'lucide-react';
import type { Fault } from '../../faults.ts';
import type { SwitchedFault } from './tool-queries.ts';

interface ActiveFaultsProps {
  readonly faults: readonly SwitchedFault[];
  readonly onRemove: (id: number) => void;
}

/** What is switched on, for whichever method, and what is left of it. */
export function ActiveFaults({ faults, onRemove }: ActiveFaultsProps) {
  if (faults.length === 0) return null;
  return (
    <ul className="tools__active" aria-label="Switched on">
      {faults.map(({ id, fault, toStrike }) => (
        <li key={id}>
          <span>
            <code>{fault.method ?? 'every method'}</code> {wordsOf(fault)}
            {toStrike !== null && `, ${toStrike} to go`}
          </span>
          <button
            type="button"
            className="icon-button"
            aria-label={`Switch off: ${fault.method ?? 'every method'} ${wordsOf(fault)}`}
            onClick={() => onRemove(id)}
          >
            <X aria-hidden size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** `status 503 QUERY_LIMIT_EXCEEDED`, `stall 30 end` */
function wordsOf(fault: Fault): string {
  const said = Object.entries(fault).filter(([name]) => !['kind', 'method', 'times', 'after'].includes(name));
  return [fault.kind, ...said.map(([name, value]) => (value === true ? name : String(value)))].join(' ');
}
