import type { AccessRight, CrmChoice, CrmRow, CrmWish, SelectedPerson } from '../../frame/host.ts';
import type { ViewerView } from '../../doors/page-wire.ts';
import { ask, type ChoiceItem } from './choice.ts';
import { CRM_KINDS, CRM_SAMPLES } from './crm-samples.ts';

/** The portal's own dialogs over the people of this portal. */
export function dialogsOver(people: () => readonly ViewerView[]) {
  return {
    async selectPeople(several: boolean): Promise<readonly SelectedPerson[] | null> {
      const items = people().map(({ id, name, position }) => item(String(id), name, position));
      const ids = await ask({ title: 'Select people', items, several, chosen: [] });
      return (
        ids &&
        people()
          .filter(({ id }) => ids.includes(String(id)))
          .map(selectedPerson)
      );
    },

    async selectAccess(blocked: readonly string[]): Promise<readonly AccessRight[] | null> {
      const items = [
        item('AU', 'All employees', 'Everybody', blocked),
        ...people().map(({ id, name, position }) => item(`U${id}`, name, position, blocked)),
      ];
      const ids = await ask({ title: 'Select access', items, several: true, chosen: [] });
      return ids && items.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name }));
    },

    async selectCrm({ kinds, several, chosen }: CrmWish): Promise<CrmChoice | null> {
      const offered = CRM_SAMPLES.filter(({ type }) => kinds.length === 0 || kinds.includes(type));
      const items = offered.map(({ id, title, type }) => item(id, title, CRM_KINDS[type]));
      const ids = await ask({ title: 'Select from CRM', items, several, chosen });
      if (ids === null) return null;
      return bucketsOf(offered.filter(({ id }) => ids.includes(id)));
    },
  };
}

/** By kind, and in it by index rather than as a list, as PHP writes it. */
function bucketsOf(rows: readonly CrmRow[]): CrmChoice {
  const buckets: Record<string, Record<string, CrmRow>> = {};
  for (const row of rows) {
    const bucket = (buckets[row.type] ??= {});
    bucket[Object.keys(bucket).length] = row;
  }
  return buckets;
}

function item(id: string, name: string, note: string, blocked: readonly string[] = []): ChoiceItem {
  return { id, name, note, blocked: blocked.includes(id) };
}

function selectedPerson({ id, name, photo, position }: ViewerView): SelectedPerson {
  const url = `/company/personal/user/${id}/`;
  return { id: String(id), name, photo: photo ?? '', position, url, sub: false, sup: false };
}
