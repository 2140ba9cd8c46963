import { createHash } from 'node:crypto';
import type { AskedSheet } from '../../export/report/sheet/sheet.js';
import { DomainError, type DomainErrorCode } from '../../plan/domain-error.js';
import type { ReportDecisions, ReportFormat } from '../../plan/report/report-decision.js';
import type { ExportFormat } from '../export/export-file.js';
import type { ExportList } from '../export/export-question.js';
import type { AskedTemplate } from '../export/template-file.js';
import type { PlanView } from '../loading/plan-at-act.js';

/** Of a whole plan with its history. */
export const PLAN_FORMATS = ['xlsx', 'json'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

export type FileContent =
  | { readonly kind: 'rows'; readonly list: ExportList; readonly format: ExportFormat }
  /** `decisions` are those that it is made for, before they are stored; null = those that are. */
  | { readonly kind: 'report'; readonly format: ReportFormat; readonly decisions: ReportDecisions | null }
  | ({ readonly kind: 'sheet'; readonly format: 'pdf' } & AskedSheet)
  | { readonly kind: 'plan'; readonly format: PlanFormat }
  | ({ readonly kind: 'template'; readonly format: 'xlsx' } & AskedTemplate);

/** A file of a plan, for a reader of whom everything has been decided. */
export interface FileTask {
  readonly municipality: string;
  readonly year: number;
  /** Null = after the latest act. */
  readonly atAct: number | null;
  /** Whether it is for somebody who works for the municipality. */
  readonly staff: boolean;
  /** Whether names of persons may stand in it. */
  readonly names: boolean;
  /** The day that the file says it is of. */
  readonly today: string;
  readonly content: FileContent;
}

export interface PlanFile {
  /** The version of the data that the file holds. */
  readonly version: string;
  readonly plan: PlanView;
  readonly bytes: Uint8Array;
}

/** What became of a task. */
export type FileOutcome =
  | ({ readonly kind: 'MADE' } & PlanFile)
  /** With the version of the data for which it holds; null = none. */
  | {
      readonly kind: 'REFUSED';
      readonly version: string | null;
      readonly code: DomainErrorCode;
      readonly message: string;
    };

/** The tag of a file of a version of the data: what is alike has the same. Weak, because an answer may be compressed in
 *  several ways. */
export function fileTag(task: FileTask, version: string): string {
  return `W/"${createHash('sha256')
    .update(JSON.stringify([task, version]))
    .digest('base64url')
    .slice(0, 22)}"`;
}

/** The file; throws the DomainError of a refusal. */
export function openedFile(outcome: FileOutcome): PlanFile {
  if (outcome.kind === 'MADE') return outcome;
  throw new DomainError(outcome.code, outcome.message);
}
