import type { Language } from '../format.js';
import { useLanguage } from '../language.js';
import { englishActions } from './english-actions.js';
import { englishPeople } from './english-people.js';
import { englishRecords } from './english-records.js';
import { italianActions } from './italian-actions.js';
import { italianPeople } from './italian-people.js';
import { italianRecords } from './italian-records.js';

const italian = { ...italianPeople, ...italianRecords, auditActions: italianActions };

export type AdministrationText = typeof italian;

const texts: Record<Language, AdministrationText> = {
  it: italian,
  en: { ...englishPeople, ...englishRecords, auditActions: englishActions },
};

export function useAdministrationText(): AdministrationText {
  return texts[useLanguage().language];
}
