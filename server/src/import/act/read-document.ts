import type { Queries } from '../../database/open-database.js';
import type { ImportIssue } from '../draft/import-issue.js';
import type { DraftCounts, PlanDraft } from '../draft/plan-draft.js';
import type { Answers, ImportQuestion } from '../question/import-question.js';

/** The author of what nobody with an account records. */
export const COMMAND_LINE = 'Riga di comando';

export interface ActDocument {
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** The person who loads it; null for the command line. */
  readonly importedBy: string | null;
}

/** A document as it was read. */
export interface ReadDocument {
  readonly draft: PlanDraft;
  readonly counts: DraftCounts;
  readonly issues: readonly ImportIssue[];
  readonly questions: readonly ImportQuestion[];
  /** What documents of the same form have in common; null where there is nothing. */
  readonly form: string | null;
  readonly document: ActDocument;
  /** The text in which the document's lines are shown. */
  readonly text: string;
  /** To the questions about it; absent = none. */
  readonly answers?: Answers;
  /** Where its lines stand on its pages; null or absent where it has none. */
  readonly places?: string | null;
  /** Whether a person corrected what was read. */
  readonly edited?: boolean;
  /** Whether it is loaded already, and what was answered about it is answered anew. */
  readonly reopened?: boolean;
  /** Where another document of the same act is loaded: a person wants this one in its place. */
  readonly replacing?: Replacing;
}

export interface Replacing {
  /** Whether reviews of decisions that the new document does not have are given up. */
  readonly leaveReviews: boolean;
}

export interface LoadOptions<Report> {
  readonly dryRun?: boolean;
  /** To the questions about the document. */
  readonly answers?: Answers;
  /** Name of the template whose answers are used; null = the one of the document's form. */
  readonly template?: string | null;
  /** Work of the same transaction where rows were written, such as a line of the audit log. */
  readonly onSaved?: (queries: Queries, report: Report) => Promise<void>;
}
