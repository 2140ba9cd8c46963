import { foldedText } from '../../../plan/natural-key.js';

/** The words that headings shorten: "Uff.", "Resp.", "Descr. obiett.". */
const WHOLE = [
  ...['area', 'settore', 'servizio', 'direzione', 'dirigente', 'dipartimento', 'ufficio', 'struttura', 'ripartizione'],
  ...['responsabile', 'referente', 'codice', 'numero', 'numeratore', 'titolo', 'titolare', 'denominazione'],
  ...['denominatore', 'descrizione', 'definizione', 'definitivo', 'obiettivo', 'indicatore', 'formula', 'finalita'],
  ...['finale', 'target', 'peso', 'valore', 'valutazione', 'risultato', 'risorse', 'previsto', 'precedente'],
  ...['preventivo', 'trimestre', 'semestre', 'strategico', 'operativo', 'gestionale', 'motivazione', 'richiesta'],
  'decisione',
];
const SHORTENED = /(?<![a-z])([a-z]{1,12})\.([a-z]{2,4})?(?![a-z0-9.])/g;

/** A folded heading with its shortened words in full, where only one word begins, and ends, like that: "Ob.vo". "Dir."
 *  may be several. */
export function withoutAbbreviations(heading: string): string {
  return foldedText(heading).replace(SHORTENED, (printed, start: string, end: string | undefined) => {
    if (start.length === 1 && end === undefined) return printed;
    const [whole, ...others] = WHOLE.filter((word) => word.startsWith(start) && word.endsWith(end ?? ''));
    return whole === undefined || others.length > 0 ? printed : `${whole} `;
  });
}
