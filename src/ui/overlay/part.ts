import { createElement, use, type ComponentType, type ReactNode } from 'react';

/** A component whose code is fetched when it is first drawn, or earlier, on request. */
export interface Part<Props> {
  (props: Props): ReactNode;
  /** Fetches the code. If that fails, it is fetched again, and complained about, when the part is drawn. */
  readonly fetchAhead: () => void;
}

/**
 * Like React's `lazy`, but draws code that is there already at once. `lazy` suspends even then, and what has suspended
 * React keeps hidden for 300 ms.
 */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let ready: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;

  const fetched = (): Promise<ComponentType<Props>> => {
    loading ??= load().then((component) => {
      ready = component;
      return component;
    });
    return loading;
  };

  const Drawn = (props: Props): ReactNode => createElement(ready ?? use(fetched()), props);
  return Object.assign(Drawn, {
    fetchAhead: () => {
      fetched().catch(() => {
        loading = null;
      });
    },
  });
}
