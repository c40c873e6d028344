import { expect, test } from 'vitest';
import { goesOnByItself, planOf, stepId } from './plan.ts';

const places = ['IM_SIDEBAR', 'REST_APP_URI'].map((code) => ({
  code,
  handler: `https://polls.example/index.html?place=${code}`,
  titles: { en: 'Polls' },
  options: {},
}));

test('what may show that it is all in vain comes first, the word of the places last', () => {
  expect(planOf(places, []).map(stepId)).toEqual([
    'scopes',
    'polls',
    'bind IM_SIDEBAR',
    'bind REST_APP_URI',
    'note',
  ]);
});

test('places of an older version are taken away, each once', () => {
  const steps = planOf(places, ['IM_SIDEBAR', 'LEFT_MENU', 'LEFT_MENU']).map(stepId);
  expect(steps.filter((id) => id.startsWith('remove'))).toEqual(['remove LEFT_MENU']);
});

test('only what was here before goes on by itself', () => {
  expect(goesOnByItself(places, [])).toBe(false);
  expect(goesOnByItself(places, ['LEFT_MENU'])).toBe(false);
  expect(goesOnByItself(places, ['REST_APP_URI'])).toBe(true);
});
