import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components/Menu';

export interface MenuEntry {
  readonly id: string;
  readonly text: string;
  /** A smaller line below it: what it leads to, or why it is off. */
  readonly hint?: string | undefined;
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean | undefined;
  readonly onAction: () => void;
}

export interface MenuProps {
  /** The button that opens it: a Button or an IconButton. */
  readonly trigger: ReactElement;
  readonly items: readonly MenuEntry[];
  /** The id of the entry that is in force: makes it a choice of one, with a tick. */
  readonly selected?: string | undefined;
  /** What else there is to do, below a line: no part of the choice. */
  readonly others?: readonly MenuEntry[] | undefined;
}

/**
 * What else can be done with a thing, behind one button. Like all that opens over a screen, it fades neither in nor
 * out: React Aria takes away what closes when its transitions have ended, and one that the browser cancels never ends.
 */
export function Menu({ trigger, items, selected, others }: MenuProps) {
  const choice =
    selected === undefined
      ? {}
      : ({ selectionMode: 'single', selectedKeys: [selected], disallowEmptySelection: true } as const);
  return (
    <MenuTrigger>
      {trigger}
      <Popover
        className="min-w-44 overflow-auto rounded-lg bg-content shadow-popover outline-hidden forced-colors:border"
        offset={4}
      >
        <AriaMenu className="p-1.5 outline-hidden">
          <MenuSection {...choice}>{items.map(entryOf)}</MenuSection>
          {others === undefined ? null : (
            <>
              <Separator className="my-1.5 border-t border-divider" />
              <MenuSection>{others.map(entryOf)}</MenuSection>
            </>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function entryOf(item: MenuEntry) {
  return (
    <MenuItem
      key={item.id}
      id={item.id}
      textValue={item.text}
      isDisabled={item.isDisabled ?? false}
      onAction={item.onAction}
      className="group flex min-h-control cursor-default items-center gap-2.5 rounded-sm px-2.5 py-1 text-primary outline-hidden disabled:text-hint focus:bg-selected forced-colors:focus:forced-color-adjust-none forced-colors:focus:bg-[Highlight] forced-colors:focus:text-[HighlightText]"
    >
      {item.icon === undefined ? null : (
        <span aria-hidden className="text-hint group-disabled:opacity-40">
          {item.icon}
        </span>
      )}
      <span className="max-w-70 flex-1">
        <Text slot="label" className="block">
          {item.text}
        </Text>
        {item.hint === undefined ? null : (
          <Text slot="description" className="block text-xs text-hint">
            {item.hint}
          </Text>
        )}
      </span>
      <Check aria-hidden size={16} className="hidden text-link group-selected:block" />
    </MenuItem>
  );
}
