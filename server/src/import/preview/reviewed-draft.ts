import type { DraftRevision, DraftVariation, PlanDraft } from '../draft/plan-draft.js';
import { contentKey, type RevisionEdit } from './import-edits.js';

/** The draft with the reviews of its revisions: those that were read keep their number, added ones follow. */
export function reviewedDraft(draft: PlanDraft, edits: readonly RevisionEdit[]): PlanDraft {
  if (edits.length === 0) return draft;
  return { ...draft, variations: draft.variations.map((variation) => reviewedVariation(variation, edits)) };
}

function reviewedVariation(variation: DraftVariation, edits: readonly RevisionEdit[]): DraftVariation {
  const own = edits.filter(({ line }) => line === variation.line);
  if (own.length === 0) return variation;
  const read = variation.revisions.map((revision, index) => {
    // A review is of the revision as read, also where a question about it was answered.
    const asRead = revision.review?.read ?? revision;
    const edit = own.find(({ read }) => read?.number === index + 1 && read.says === contentKey(asRead));
    return edit === undefined ? revision : reviewedRevision(asRead, edit);
  });
  return { ...variation, revisions: [...read, ...own.flatMap(addedRevision)] };
}

function reviewedRevision(read: DraftRevision, { status, content }: RevisionEdit): DraftRevision {
  if (content === null) {
    return { ...read, review: { status: status === 'DISCARDED' ? status : 'CONFIRMED', read: null, added: null } };
  }
  return { ...content, evidence: read.evidence, certain: read.certain, review: { status, read, added: null } };
}

function addedRevision({ read, key, content }: RevisionEdit): DraftRevision[] {
  if (read !== null || content === null) return [];
  return [{ ...content, evidence: null, certain: true, review: { status: 'CONFIRMED', read: null, added: key } }];
}
