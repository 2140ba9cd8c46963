import * as v from 'valibot';
import { isoDay, parameter, typedText } from '#search';

/** The largest number of rows in one answer of the server. */
export const MAX_ROWS = 1000;

/** The parameters of a section of the administration. */
export const administrationSearch = v.object({
  /** Shows the audit log of the whole install, not of one municipality. */
  ambito: parameter(v.literal('installazione')),
  testo: parameter(typedText),
  /** An action of the audit log. */
  azione: parameter(typedText),
  dal: parameter(isoDay),
  al: parameter(isoDay),
  /** The number of rows shown; undefined = the first page. */
  mostra: parameter(v.pipe(v.number(), v.integer(), v.minValue(1), v.toMaxValue(MAX_ROWS))),
});
export type AdministrationSearch = v.InferOutput<typeof administrationSearch>;
