import { useState } from 'react';
import { GridList } from 'react-aria-components/GridList';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';

import { t } from '../../i18n/t.ts';
import {
  isSpare,
  withoutRow,
  withPasted,
  withRowAt,
  withRowDropped,
  withText,
  type AnswerRow as Row,
} from '../form/answer-rows.ts';
import type { FieldFocus } from '../form/use-field-focus.ts';
import type { AnswerKey } from './answer-field.tsx';
import { AnswerRow } from './answer-row.tsx';

interface AnswerRowsListProps {
  readonly rows: readonly Row[];
  readonly focus: FieldFocus;
  /** Id of the text that says what the keys do. */
  readonly describedBy: string;
  readonly errorOf: (row: number) => string | undefined;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly onLeave: (key: string) => void;
  /** A list was pasted; `rest` is what found no room. */
  readonly onPaste: (rows: readonly Row[], rest: readonly string[]) => void;
}

/** The answers, in the order they will be asked: dragged by their handles, moved by Alt with an arrow or by their menus. */
export function AnswerRowsList(props: AnswerRowsListProps) {
  const { rows, focus, errorOf, onChange, onLeave, onPaste } = props;
  const [moved, setMoved] = useState('');
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': rowOfKey(rows, String(key))?.text ?? '' })),
    onReorder({ keys, target }) {
      const [key] = keys;
      if (key === undefined || target.dropPosition === 'on') return;
      onChange(withRowDropped(rows, String(key), { key: String(target.key), position: target.dropPosition }));
      focus.request(String(key));
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className="drop-target:outline-1 drop-target:outline-accent" />
    ),
  });

  function act(row: Row, place: number, key: AnswerKey): boolean {
    const after = rows[place + 1];
    switch (key) {
      case 'next':
        if (!after) return false;
        focus.request(after.key);
        return true;
      case 'back': {
        if (place === 0 && isSpare(rows, row)) return false;
        const left = withoutRow(rows, row.key);
        onChange(left);
        focus.request((left[Math.max(place - 1, 0)] ?? row).key);
        return true;
      }
      case 'up':
      case 'down':
      default: {
        const next = withRowAt(rows, row.key, place + (key === 'up' ? -1 : 1));
        onChange(next);
        setMoved(t('compose.answer.moved', { place: next.findIndex(({ key: id }) => id === row.key) + 1 }));
        focus.request(row.key);
        return true;
      }
    }
  }

  function remove(row: Row, place: number): void {
    const left = withoutRow(rows, row.key);
    onChange(left);
    focus.request((left[Math.min(place, left.length - 1)] ?? row).key);
  }

  function paste(row: Row, answers: readonly string[]): void {
    const pasted = withPasted(rows, row.key, answers);
    onPaste(pasted.rows, pasted.rest);
    focus.request((pasted.last ?? row).key);
  }

  return (
    <>
      <GridList
        aria-label={t('compose.answers')}
        aria-describedby={props.describedBy}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        dragAndDropHooks={dragAndDropHooks}
        render={(grid) => <div {...grid} tabIndex={-1} />}
        className="-mx-1.5 grid gap-1.5 max-sm:-mx-3.5"
      >
        {rows.map((row, place) => (
          <AnswerRow
            key={row.key}
            id={row.key}
            number={place + 1}
            text={row.text}
            isSpare={isSpare(rows, row)}
            error={errorOf(place)}
            fieldRef={(field) => focus.register(row.key, field)}
            onChange={(text) => onChange(withText(rows, row.key, text))}
            onLeave={() => onLeave(row.key)}
            onKey={(key) => act(row, place, key)}
            onPasteList={(answers) => paste(row, answers)}
            onRemove={() => remove(row, place)}
            onMenuClose={() => focus.request(row.key)}
          />
        ))}
      </GridList>
      {/* The field keeps the focus, so its new name would not be read. */}
      <span role="status" className="sr-only">
        {moved}
      </span>
    </>
  );
}

function rowOfKey(rows: readonly Row[], key: string): Row | undefined {
  return rows.find((row) => row.key === key);
}
