import { expect, test } from 'vitest';
import { isOpenedBy, portalPathOf } from './portal-path.ts';

const MIRA = { kind: 'person', personId: 7 };

// docs/frame.md, 3: the SDK's prefix for each width
test.each([
  ['', 'a portal of today'],
  ['/crm/type/0/details/0/../../../../..', '1640 px'],
  ['/company/personal/user/0/groups/create/../../../../../..', '1200 px'],
  ['/crm/company/requisite/0/../../../..', '950 px'],
  ['/workgroups/group/0/card/../../../..', '900 px'],
  ['/crm/deal/../..', 'more'],
])('the prefix %j (%s) leads to the same page', (prefix) => {
  expect(portalPathOf(`${prefix}/company/personal/user/7/?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER`)).toEqual(MIRA);
  expect(portalPathOf(`${prefix}/online/?IM_DIALOG=chat91&IFRAME=Y`)).toEqual({
    kind: 'chat',
    dialogId: 'chat91',
  });
  expect(isOpenedBy('cloud', `${prefix}/online/`)).toBe(true);
  expect(isOpenedBy('older', `${prefix}/online/`), 'an older one has patterns, and none for it').toBe(
    prefix !== '',
  );
});

test.each([
  'https://evil.example/online/?IM_DIALOG=chat91',
  '//evil.example/online/?IM_DIALOG=chat91',
  'online/',
])('%j is no path of the portal', (path) => {
  expect(portalPathOf(path)).toBeNull();
});

test.each(['/crm/deal/', '/online/', '/company/personal/user/x/'])('%j is not here', (path) => {
  expect(portalPathOf(path)).toBeNull();
});
