import { Search, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Input, Label, SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { classNames } from '../class-names.ts';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
}

/** Narrows a list while one types; Escape or its cross empties it. */
export function SearchField({ label, value, onChange, className }: SearchFieldProps) {
  return (
    <AriaSearchField
      value={value}
      onChange={onChange}
      className={classNames('group relative min-w-0', className)}
    >
      <Label className="sr-only">{label}</Label>
      <Search
        aria-hidden
        size={16}
        className="pointer-events-none absolute inset-y-0 start-3 my-auto text-hint"
      />
      <Input
        placeholder={label}
        className="h-field w-full rounded-md border border-control bg-content ps-9 pe-9 text-base text-primary transition-paint focus:border-accent focus:outline-3 focus:outline-offset-0 focus:outline-accent-stroke forced-colors:focus:outline-[Highlight] [&::-webkit-search-cancel-button]:hidden"
      />
      <Button className="absolute inset-y-0 end-1 my-auto grid size-small place-items-center rounded-md text-hint focus-ring group-empty:hidden hover:text-primary">
        <X aria-hidden size={16} />
      </Button>
    </AriaSearchField>
  );
}
