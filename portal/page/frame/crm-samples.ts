import type { CrmRow } from '../../frame/host.ts';

/** What an entry is called. */
export const CRM_KINDS: Readonly<Record<CrmRow['type'], string>> = {
  lead: 'Lead',
  contact: 'Contact',
  company: 'Company',
  deal: 'Deal',
  quote: 'Estimate',
};

/** A CRM only large enough to choose from. */
export const CRM_SAMPLES: readonly CrmRow[] = [
  row('L_1', 'lead', 'Call from the fair'),
  row('C_2', 'contact', 'Greta Holm'),
  row('CO_3', 'company', 'Holm & Daughters'),
  row('D_4', 'deal', 'Chairs for the office'),
  row('D_5', 'deal', 'Tables for the canteen'),
  row('Q_6', 'quote', 'Chairs, 40 pieces'),
];

function row(id: string, type: CrmRow['type'], title: string): CrmRow {
  const number = id.split('_')[1] ?? '';
  return { id, type, place: type, title, desc: '', url: `/crm/${type}/show/${number}/` };
}
