import * as v from 'valibot';
import { isoDay, parameter, typedText } from '#search';

/** As many rows as the server gives at once. */
export const LONGEST = 1000;

/** What a section of the administration keeps in its address. */
export const administrationSearch = v.object({
  /** The audit log of the whole install, not of one municipality. */
  ambito: parameter(v.literal('installazione')),
  testo: parameter(typedText),
  /** An action of the audit log. */
  azione: parameter(typedText),
  dal: parameter(isoDay),
  al: parameter(isoDay),
  /** How many rows show; none = the first page. */
  mostra: parameter(v.pipe(v.number(), v.integer(), v.minValue(1), v.toMaxValue(LONGEST))),
});
export type AdministrationSearch = v.InferOutput<typeof administrationSearch>;
