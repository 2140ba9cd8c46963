import type { ReportSectionKind } from '@traguardo/schema/vocabulary';
import type { Queries } from '../../../database/open-database.js';
import { DomainError } from '../../domain-error.js';
import type { PlanKey } from '../../plan-key.js';
import { ofPlan } from '../../stored/of-plan.js';
import type { ReportSection } from './report-section.entity.js';

/** All versions of what was written into the report of a year, the first one first. */
export function sectionVersions(queries: Queries, key: PlanKey): Promise<ReportSection[]> {
  return queries.selectFrom('ReportSection').where(ofPlan(key)).orderBy('version').selectAll().execute();
}

/** The texts in force; a section that nobody wrote, or that was taken out, has none. */
export async function sectionTexts(
  queries: Queries,
  key: PlanKey,
): Promise<Partial<Record<ReportSectionKind, string>>> {
  const texts: Partial<Record<ReportSectionKind, string>> = {};
  for (const { section, text } of await sectionVersions(queries, key)) {
    if (text === null) delete texts[section];
    else texts[section] = text;
  }
  return texts;
}

export type NewSectionText = Pick<ReportSection, 'municipality' | 'year' | 'section' | 'text'> &
  Pick<ReportSection, 'recordedAt' | 'recordedBy'> & {
    /** The version that the writer saw; 0 = none. */
    readonly expected: number;
  };

/** Adds a version of a section. CONFLICT where somebody wrote another one meanwhile; null = the text is the same. */
export async function addSectionText(
  queries: Queries,
  { expected, ...section }: NewSectionText,
): Promise<{ readonly before: ReportSection | null; readonly version: number } | null> {
  const versions = await sectionVersions(queries, section);
  const before = versions.findLast((row) => row.section === section.section) ?? null;
  if ((before?.version ?? 0) !== expected) {
    throw new DomainError(
      'CONFLICT',
      `Questo testo è stato modificato${before === null ? '' : ` da ${before.recordedBy}`} mentre lo si scriveva: copiare il proprio, ricaricare la pagina e unire i due.`,
    );
  }
  if ((before?.text ?? null) === section.text) return null;
  const version = expected + 1;
  await queries
    .insertInto('ReportSection')
    .values({ ...section, version })
    .execute();
  return { before, version };
}
