import {
  AtSign,
  ChartColumn,
  Link2,
  MessageSquareText,
  PanelRight,
  PanelTop,
  TextCursorInput,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Place } from '../../bitrix24/calls/placements.ts';
import { t } from '../../i18n/t.ts';
import { placeWords } from '../step-words.ts';

const ICONS: ReadonlyMap<string, typeof PanelRight> = new Map([
  ['IM_SIDEBAR', PanelRight],
  ['IM_TEXTAREA', TextCursorInput],
  ['IM_CONTEXT_MENU', MessageSquareText],
  ['IM_NAVIGATION', PanelTop],
  ['REST_APP_URI', Link2],
]);

/** What an administrator should know before pressing Install: what comes, and what it may do. */
export function Offer({ places }: { readonly places: readonly Place[] }) {
  return (
    <>
      <Section title={t('install.adds')}>
        <Item icon={ChartColumn}>{t('install.place.menu')}</Item>
        {places.map(({ code }) => (
          <Item key={code} icon={ICONS.get(code) ?? AtSign}>
            {placeWords(code)}
          </Item>
        ))}
      </Section>
      <Section title={t('install.may')}>
        <Item icon={ChartColumn}>{t('install.may.vote')}</Item>
        <Item icon={MessageSquareText}>{t('install.may.im')}</Item>
        <Item icon={PanelRight}>{t('install.may.placement')}</Item>
      </Section>
      <p className="text-sm text-secondary">{t('install.private')}</p>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid content-start gap-2">
      <h2 className="text-lg">{title}</h2>
      <ul className="grid gap-1.5">{children}</ul>
    </section>
  );
}

function Item({ icon: Icon, children }: { readonly icon: typeof PanelRight; readonly children: ReactNode }) {
  return (
    <li className="flex items-start gap-2.5">
      <Icon aria-hidden size={18} className="mt-px flex-none text-hint" />
      <span className="min-w-0">{children}</span>
    </li>
  );
}
