import type { Language } from '@traguardo/schema/format';
import { englishActions } from '#words/en/actions.js';
import { englishPeople } from '#words/en/people.js';
import { englishRecords } from '#words/en/records.js';
import { italianActions } from '#words/it/actions.js';
import { italianPeople } from '#words/it/people.js';
import { italianRecords } from '#words/it/records.js';
import { useLanguage } from '#words/language.js';

const italian = { ...italianPeople, ...italianRecords, auditActions: italianActions };

export type AdministrationText = typeof italian;

const texts: Record<Language, AdministrationText> = {
  it: italian,
  en: { ...englishPeople, ...englishRecords, auditActions: englishActions },
};

export function useAdministrationText(): AdministrationText {
  return texts[useLanguage().language];
}
