import * as v from 'valibot';
import { parameter, word } from '#search';

/** The steps of a preview, as in the address; the upload comes before there is a preview. */
export const importSteps = ['riconosci', 'correggi', 'confronta', 'conferma'] as const;
export type ImportStep = (typeof importSteps)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The step and the row of a preview; by default the first step. */
export const pendingSearch = v.object({
  passo: parameter(v.picklist(importSteps)),
  riga: parameter(count),
  righe: parameter(v.literal('tutte')),
});

/** The document just confirmed, and how much it wrote; no document where there was nothing new to keep. */
export const importsSearch = v.object({ caricato: parameter(word), scritti: parameter(count) });
export type ImportsSearch = v.InferOutput<typeof importsSearch>;
