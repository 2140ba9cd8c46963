import type { Language } from '@traguardo/schema/format';
import { targetBasis } from '@traguardo/schema/vocabulary';
import { Arg } from 'type-graphql';
import { inEnglish } from '../../words/in-english.js';
import { declareEnum } from './enums.js';

/** The argument `basis` of everything that is measured. */
export function BasisArg() {
  return Arg('basis', () => targetBasis, {
    nullable: true,
    defaultValue: 'CURRENT',
    description: 'Rispetto a quale target: iniziale o vigente.',
  });
}

/** The languages in which the server writes sentences. */
export const sentenceLanguage = { IT: 'IT', EN: 'EN' } as const;
export type SentenceLanguage = keyof typeof sentenceLanguage;

declareEnum(sentenceLanguage, 'Language', 'La lingua di una frase.', { IT: 'Italiano.', EN: 'Inglese.' });

export function LanguageArg() {
  return Arg('language', () => sentenceLanguage, {
    nullable: true,
    defaultValue: 'IT',
    description: 'La lingua della frase.',
  });
}

export function languageOf(asked: SentenceLanguage | null): Language {
  return asked === 'EN' ? 'en' : 'it';
}

/** A sentence of the server in the language that is asked for. */
export function saidIn(asked: SentenceLanguage | null, italian: string): string {
  return asked === 'EN' ? inEnglish(italian) : italian;
}

export const SCORE = 'Grado di raggiungimento, calcolato quando i dati sono stati scritti.';
export const EASING = 'Effetto delle variazioni: quanto del risultato viene dai target modificati.';
export const STATUS_COUNTS = 'Quanti indicatori sono in ciascuno stato, rispetto al target iniziale o vigente.';
export const WHERE = 'Filtro; se manca, tutti.';
export const FIRST = 'Quanti elementi al massimo, da 1 a 1000.';
export const AFTER = "Cursore dell'elemento dopo il quale iniziare; se manca, dall'inizio.";
export const ORDER_BY = 'Criteri di ordinamento, dal più importante; valori mancanti per ultimi, a parità per codice.';
/** Of every object that a client may keep. */
export const OBJECT_ID =
  'Identificativo, da non interpretare: due oggetti che possono differire (per tipo, ente, anno, provvedimento o base) non hanno mai lo stesso.';
export const OFFSET =
  'Quante righe saltare prima della pagina, per le pagine numerate: la terza di 30 ha `offset: 60`. Dopo un cursore si contano da lì.';
export const BASIS_OF_LIST =
  'I target ai quali si riferiscono filtro e ordine: grado di raggiungimento, quota misurata, stato. Lo scostamento è sempre dal target vigente.';
