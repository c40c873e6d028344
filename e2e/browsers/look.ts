import type * as TestingLibrary from '@testing-library/dom';
import type { Point } from './driven-window.ts';

declare global {
  var TestingLibraryDom: typeof TestingLibrary | undefined;
}

/** A role, and the whole accessible name; or, with `begins`, how the name begins. */
export interface Sought {
  readonly role: string;
  readonly name?: string;
  readonly begins?: string;
}

/** What can be seen of the last element that was sought, and where it can be clicked: nowhere while something covers it. */
export interface Look {
  readonly count: number;
  readonly text: string;
  readonly value: string;
  readonly hasFocus: boolean;
  readonly point: Point | null;
}

/**
 * Runs in the browser's document, so it uses nothing from around it.
 * @param path From the outermost element to the one that is meant
 * @param act What to do with it besides looking
 */
export function look(
  path: readonly Sought[],
  act: 'nothing' | 'focus' | 'reveal',
): Look | 'needs the library' {
  const library = globalThis.TestingLibraryDom;
  if (library === undefined) return 'needs the library';
  let found: HTMLElement[] = [document.body];
  for (const { role, name, begins } of path) {
    const wanted = begins === undefined ? name : (actual: string) => actual.startsWith(begins);
    const options = { hidden: true, ...(wanted === undefined ? {} : { name: wanted }) };
    // What is hidden is left out afterwards: the library would ask it of every element, which takes a second.
    found = found
      .flatMap((parent) => library.queryAllByRole(parent, role, options))
      .filter((element) => !library.isInaccessible(element));
  }
  const element = found.at(-1);
  if (element === undefined) return { count: 0, text: '', value: '', hasFocus: false, point: null };
  if (act === 'focus') element.focus();
  if (act === 'reveal') element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const point = { x: left + width / 2, y: top + height / 2 };
  const onTop = document.elementFromPoint(point.x, point.y);
  return {
    count: found.length,
    text: element.textContent ?? '',
    value: 'value' in element ? String(element.value) : '',
    hasFocus: document.activeElement === element,
    point: onTop !== null && element.contains(onTop) ? point : null,
  };
}
