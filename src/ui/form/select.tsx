import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { classNames } from '../class-names.ts';

export interface SelectOption {
  readonly id: string;
  readonly text: string;
}

export interface SelectGroup {
  readonly title: string;
  readonly options: readonly SelectOption[];
}

export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly options: readonly SelectOption[];
  /** Further options below, under a title of their own. */
  readonly group?: SelectGroup | undefined;
  readonly className?: string | undefined;
}

/** One of some: the browser's own list, since it alone may reach out of a low frame, and fits every phone. */
export function Select({ label, value, onChange, options, group, className }: SelectProps) {
  const id = useId();
  return (
    <div className={classNames('relative min-w-0', className)}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="h-field w-full appearance-none truncate rounded-md border border-control bg-content ps-3 pe-8 text-base text-primary transition-paint focus:border-accent focus:outline-3 focus:outline-offset-0 focus:outline-accent-stroke forced-colors:focus:outline-[Highlight]"
      >
        {options.map(optionOf)}
        {group && group.options.length > 0 ? (
          <optgroup label={group.title}>{group.options.map(optionOf)}</optgroup>
        ) : null}
      </select>
      <ChevronDown
        aria-hidden
        size={16}
        className="pointer-events-none absolute inset-y-0 end-2.5 my-auto text-hint"
      />
    </div>
  );
}

function optionOf({ id, text }: SelectOption) {
  return (
    <option key={id} value={id}>
      {text}
    </option>
  );
}
