import { revisionKind, revisionStatus } from '@traguardo/schema/vocabulary';
import * as v from 'valibot';
import { keyIn, parameter, word } from '#search';

/** The parts of the review; the first one is the default. */
export const reviewTabs = [
  'modifiche',
  'domande',
  'pesi',
  'target-zero',
  'letture',
  'settori',
  'provvedimenti',
] as const;
export type ReviewTab = (typeof reviewTabs)[number];

/** The part of the review, the filters of the revisions, the selected revision. */
export const reviewSearch = v.object({
  scheda: parameter(v.picklist(reviewTabs)),
  stato: parameter(keyIn(revisionStatus)),
  tipo: parameter(keyIn(revisionKind)),
  lettura: parameter(v.picklist(['dubbia', 'certa'])),
  settore: parameter(word),
  voce: parameter(word),
});
export type ReviewSearch = v.InferOutput<typeof reviewSearch>;
