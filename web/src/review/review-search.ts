import type { RevisionKind, RevisionStatus } from '#gql';
import { italianVocabulary } from '#words/it/vocabulary.js';

/** What there is to look at; the first one is where one begins. */
export const reviewTabs = ['modifiche', 'pesi', 'target-zero', 'letture', 'provvedimenti'] as const;
export type ReviewTab = (typeof reviewTabs)[number];

/** Where somebody stands in the review: the part, the filters of the revisions, the revision in hand. */
export type ReviewSearch = { scheda?: ReviewTab; stato?: RevisionStatus; tipo?: RevisionKind; voce?: string };

const isStatus = (value: unknown): value is RevisionStatus =>
  typeof value === 'string' && Object.hasOwn(italianVocabulary.revisionStatus, value);
const isKind = (value: unknown): value is RevisionKind =>
  typeof value === 'string' && Object.hasOwn(italianVocabulary.revision, value);

/** Reads the address of the review; an unknown word filters nothing. */
export function reviewSearch({ scheda, stato, tipo, voce }: Record<string, unknown>): ReviewSearch {
  const tab = reviewTabs.find((known) => known === scheda);
  return {
    ...(tab === undefined ? {} : { scheda: tab }),
    ...(isStatus(stato) ? { stato } : {}),
    ...(isKind(tipo) ? { tipo } : {}),
    ...(typeof voce === 'string' && voce !== '' ? { voce } : {}),
  };
}

export const reviewParameters = ['scheda', 'stato', 'tipo', 'voce'] as const satisfies (keyof ReviewSearch)[];
