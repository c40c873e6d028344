import { describe, expect, it } from 'vitest';
import { contrast } from '../testing/contrast.ts';
import theme from './theme.css?raw';
import tokens from './tokens.css?raw';

const pairs = [...tokens.matchAll(/--(?:ui|quorum)-color-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
const token = (name: string, scheme: 'light' | 'dark') => {
  const pair = pairs.find(([, id]) => id === name);
  return pair?.[scheme === 'light' ? 2 : 3] ?? 'no such token';
};

const surfaces = ['bg-content-primary', 'bg-content-secondary', 'bg-content-tertiary'];
const texts: readonly (readonly [text: string, on: readonly string[]])[] = [
  ['base-1', [...surfaces, 'accent-soft-blue-2', 'accent-soft-blue-3', 'base-7']],
  ['base-2', [...surfaces, 'base-7']],
  ['hint', surfaces],
  ['link', [...surfaces, 'accent-soft-blue-1', 'accent-soft-blue-2', 'accent-soft-blue-3']],
  ['success-text', ['bg-content-primary', 'accent-soft-green-2']],
  ['warning-text', ['bg-content-primary', 'accent-soft-orange-2']],
  ['danger-text', ['bg-content-primary', 'accent-soft-red-2']],
  ['on-color', ['button', 'button-hover', 'button-pressed']],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (scheme) => {
  it.each(texts.flatMap(([text, on]) => on.map((surface) => [text, surface] as const)))(
    'text in %s can be read on %s',
    (text, surface) => {
      expect(contrast(token(text, scheme), token(surface, scheme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['control', 'bg-content-primary'],
    ['control', 'bg-content-secondary'],
    ['knob', 'control'],
    ['knob', 'accent-main-primary'],
    ['accent-main-primary', 'bg-content-primary'],
    ['accent-main-primary', 'bg-content-tertiary'],
  ])('the part of a control in %s can be seen on %s', (part, surface) => {
    expect(contrast(token(part, scheme), token(surface, scheme))).toBeGreaterThanOrEqual(3);
  });
});

it('no colour stands outside the token file', () => {
  expect(pairs.length).toBeGreaterThan(40);
  expect(theme.match(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(/gi)).toBeNull();
});
