import { useRef, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export interface TabItem {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
  /** Its panel stays mounted while another is shown: for what is typed into it. Others live only while they are seen. */
  readonly staysMounted?: boolean | undefined;
}

export interface TabsProps {
  /** The accessible name of the row of tabs. */
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** The selected one was pressed once more. */
  readonly onSelectAgain?: () => void;
  /** Stands at the end of the row. */
  readonly end?: ReactNode;
}

/** A row of tabs, and the panel of the selected one. */
export function Tabs({ label, items, selected, onSelect, onSelectAgain, end }: TabsProps) {
  const wasSelected = useRef(false);

  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
      className="grid min-w-0 gap-3 sm:gap-4"
    >
      <div
        role="presentation"
        className="flex min-w-0 items-center justify-between gap-2"
        // React Aria tells of a selection when a tab only gets the focus, too: these are presses.
        onPointerDownCapture={({ target }) => {
          wasSelected.current = isSelectedTab(target);
        }}
        onClickCapture={({ target, detail }) => {
          const isAgain = detail === 0 ? isSelectedTab(target) : wasSelected.current;
          if (isAgain && isTab(target)) onSelectAgain?.();
        }}
        onKeyDownCapture={({ target, key }) => {
          if (key === 'Enter' && isSelectedTab(target)) onSelectAgain?.();
        }}
      >
        <TabList
          aria-label={label}
          items={items}
          className="bar-none flex min-w-0 gap-1 overflow-x-auto rounded-pill p-1 max-sm:flex-auto max-sm:items-stretch max-sm:rounded-2xl"
        >
          {(item) => (
            <Tab
              id={item.id}
              className="flex min-h-control cursor-default items-center rounded-pill px-3.5 whitespace-nowrap max-sm:min-w-min max-sm:px-2.5 max-sm:py-1 max-sm:text-center max-sm:leading-tight max-sm:whitespace-normal max-sm:wrap-normal text-secondary transition-paint focus-ring -outline-offset-2 forced-colors:outline-offset-2 hover:text-primary selected:bg-content selected:font-medium selected:text-primary selected:shadow-card forced-colors:selected:forced-color-adjust-none forced-colors:selected:bg-[Highlight] forced-colors:selected:text-[HighlightText]"
            >
              {item.title}
            </Tab>
          )}
        </TabList>
        {end}
      </div>
      {items.map((item) => (
        <TabPanel
          key={item.id}
          id={item.id}
          shouldForceMount={item.staysMounted ?? false}
          className="min-w-0 rounded-2xl focus-ring data-inert:hidden"
        >
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

function isTab(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role=tab]') !== null;
}

function isSelectedTab(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role=tab][aria-selected=true]') !== null;
}
