import type { Language } from '../format.js';
import { useLanguage } from '../language.js';
import { englishPeople } from './english-people.js';
import { englishRecords } from './english-records.js';
import { italianPeople } from './italian-people.js';
import { italianRecords } from './italian-records.js';

const italian = { ...italianPeople, ...italianRecords };

export type AdministrationText = typeof italian;

const texts: Record<Language, AdministrationText> = { it: italian, en: { ...englishPeople, ...englishRecords } };

export function useAdministrationText(): AdministrationText {
  return texts[useLanguage().language];
}
