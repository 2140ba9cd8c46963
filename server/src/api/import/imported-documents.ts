import { undoBlocks } from '../../import/undo/load-undo-blocks.js';
import type { DocumentKind } from '../../plan/stored/document/source-document.entity.js';
import type { RequestContext } from '../loading/request-context.js';
import type { DocumentHead } from '../loading/shown-rows.js';
import type { ImportedDocument } from './pending/pending-import-types.js';

/** The documents of a municipality that are loaded, newest first, with what keeps each from being undone. */
export async function importedDocuments(
  context: RequestContext,
  municipality: string,
  year: number | null,
): Promise<ImportedDocument[]> {
  const documents = await loadedDocuments(context, municipality, year);
  const [issues, blocks, acts] = [
    await issueCounts(context, municipality),
    await undoBlocks(context.queries, municipality),
    await actsOf(context, municipality),
  ];
  const replaced = await replacedNames(context, municipality);
  const names = new Map(documents.map(({ id, filename }) => [id, filename]));
  return documents.map((document) => ({
    document,
    kind: document.kind,
    year: document.year,
    act: acts.get(document.id) ?? null,
    issues: issues.get(document.id) ?? 0,
    undoBlockedBy: blocks.get(document.id) ?? null,
    replaces: replaced.get(document.id) ?? null,
    replacedBy: document.replacedBy === null ? null : (names.get(document.replacedBy) ?? null),
  }));
}

async function loadedDocuments(
  { queries }: RequestContext,
  municipality: string,
  year: number | null,
): Promise<(DocumentHead & { kind: DocumentKind })[]> {
  let rows = queries
    .selectFrom('SourceDocument')
    .where('municipality', '=', municipality)
    .orderBy('importedAt', 'desc')
    .orderBy('id')
    .select(['municipality', 'id', 'year', 'kind', 'filename', 'sha256', 'importedAt', 'importedBy', 'replacedBy']);
  if (year !== null) rows = rows.where('year', '=', year);
  return await rows.execute();
}

async function issueCounts({ queries }: RequestContext, municipality: string): Promise<Map<string, number>> {
  const rows = await queries
    .selectFrom('DocumentIssue')
    .where('municipality', '=', municipality)
    .groupBy('document')
    .select(({ fn }) => ['document', fn.countAll().as('count')])
    .execute();
  return new Map(rows.map(({ document, count }) => [document, Number(count)]));
}

/** The name of the document whose place each document took, where that one can come back. */
async function replacedNames({ queries }: RequestContext, municipality: string): Promise<Map<string, string>> {
  const rows = await queries
    .selectFrom('ReplacedAct')
    .innerJoin('SourceDocument', (join) =>
      join
        .onRef('SourceDocument.municipality', '=', 'ReplacedAct.municipality')
        .onRef('SourceDocument.id', '=', 'ReplacedAct.replaced'),
    )
    .where('ReplacedAct.municipality', '=', municipality)
    .select(['ReplacedAct.document', 'SourceDocument.filename'])
    .execute();
  return new Map(rows.map(({ document, filename }) => [document, filename]));
}

/** Acts by document, each with the state of the plan after its latest act. */
async function actsOf({ queries }: RequestContext, municipality: string) {
  const rows = await queries.selectFrom('Act').where('municipality', '=', municipality).selectAll().execute();
  const latest = new Map<number, number>();
  for (const { year, ordinal } of rows) latest.set(year, Math.max(ordinal, latest.get(year) ?? ordinal));
  return new Map(rows.map((act) => [act.document, { ...act, state: latest.get(act.year) ?? act.ordinal }]));
}
