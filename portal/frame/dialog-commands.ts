import type { Command } from './command.ts';
import { SILENCE } from './command.ts';
import { isRecord, member } from './frame-message.ts';

/** The portal's own dialogs. A cancelled one is never answered, whatever the documentation says (docs/frame.md, 3). */
export const dialogCommands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'selectUser',
    async ({ page }, { params }) => {
      const several = member(params, 'mult') === true;
      const people = await page.selectPeople(several);
      if (people === null) return SILENCE;
      return several ? people : (people[0] ?? SILENCE);
    },
  ],
  [
    'selectAccess',
    async ({ page }, { params }) => (await page.selectAccess(textsOf(member(params, 'value')))) ?? SILENCE,
  ],
  [
    'selectCRM',
    async ({ page }, { params }) =>
      (await page.selectCrm({
        kinds: textsOf(member(params, 'entityType')),
        several: member(params, 'multiple') === true,
        chosen: chosenIn(member(params, 'value')),
      })) ?? SILENCE,
  ],
]);

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

const LETTERS: Readonly<Record<string, string>> = {
  lead: 'L',
  contact: 'C',
  company: 'CO',
  deal: 'D',
  quote: 'Q',
};

/** `{"deal": [4]}` is the deal D_4. */
function chosenIn(value: unknown): readonly string[] {
  if (!isRecord(value)) return textsOf(value);
  return Object.entries(value).flatMap(([kind, ids]) =>
    textsOf(ids).map((id) => (id.includes('_') ? id : `${LETTERS[kind] ?? ''}_${id}`)),
  );
}
