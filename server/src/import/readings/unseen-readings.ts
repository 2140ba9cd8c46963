import { DomainError } from '../../plan/domain-error.js';

const LISTED = 10;

/** Values of a file would replace others than those that were shown beside them: a CONFLICT. */
export class UnseenReadings extends DomainError {
  constructor(indicators: readonly string[]) {
    const codes = [...new Set(indicators)];
    const more = codes.length > LISTED ? ` e altri ${codes.length - LISTED}` : '';
    super(
      'CONFLICT',
      `Dopo l'anteprima sono cambiati i valori registrati per ${codes.slice(0, LISTED).join(', ')}${more}: nulla è stato caricato. Riaprire il confronto, controllare che cosa verrebbe sostituito e confermare di nuovo.`,
    );
  }
}
