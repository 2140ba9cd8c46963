import * as v from 'valibot';
import { parameter, word } from '#search';

/** The steps of a preview, as the address names them; the upload comes before there is one. */
export const importSteps = ['riconosci', 'correggi', 'confronta', 'conferma'] as const;
export type ImportStep = (typeof importSteps)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The step and the row of a preview; without a step it is the first one. */
export const pendingSearch = v.object({
  passo: parameter(v.picklist(importSteps)),
  riga: parameter(count),
  righe: parameter(v.literal('tutte')),
});

/** The document that has just been confirmed, and how much it wrote; no document where there was nothing to keep. */
export const importsSearch = v.object({ caricato: parameter(word), scritti: parameter(count) });
export type ImportsSearch = v.InferOutput<typeof importsSearch>;
