import type { Queries } from '../../database/open-database.js';
import type { UndoBlock } from './undo-block.js';

/** What depends on the values of each loaded file of a municipality. */
export async function readingBlocks(queries: Queries, municipality: string): Promise<UndoBlock[]> {
  return [
    ...(await supersededReadings(queries, municipality)),
    ...(await attachedEvidence(queries, municipality)),
    ...(await submittedReadings(queries, municipality)),
  ];
}

async function supersededReadings(queries: Queries, municipality: string): Promise<UndoBlock[]> {
  const rows = await queries
    .selectFrom('Reading')
    .innerJoin('Reading as Later', (join) =>
      join
        .onRef('Later.municipality', '=', 'Reading.municipality')
        .onRef('Later.year', '=', 'Reading.year')
        .onRef('Later.indicator', '=', 'Reading.indicator')
        .onRef('Later.asOf', '=', 'Reading.asOf')
        .onRef('Later.final', '=', 'Reading.final')
        // Demonstration and real readings do not supersede each other.
        .onRef('Later.demonstration', '=', 'Reading.demonstration')
        .onRef('Later.number', '>', 'Reading.number'),
    )
    .where('Reading.municipality', '=', municipality)
    .where(({ or, eb, ref }) =>
      or([eb('Later.document', 'is', null), eb('Later.document', '!=', ref('Reading.document'))]),
    )
    .select('Reading.document')
    .distinct()
    .execute();
  return blocks(rows, 'valori registrati dopo hanno preso il posto di quelli del file');
}

async function attachedEvidence(queries: Queries, municipality: string): Promise<UndoBlock[]> {
  const rows = await ownReadings(queries, municipality)
    .innerJoin('EvidenceFile', (join) =>
      join
        .onRef('EvidenceFile.municipality', '=', 'Reading.municipality')
        .onRef('EvidenceFile.year', '=', 'Reading.year')
        .onRef('EvidenceFile.indicator', '=', 'Reading.indicator')
        .onRef('EvidenceFile.asOf', '=', 'Reading.asOf')
        .onRef('EvidenceFile.final', '=', 'Reading.final')
        .onRef('EvidenceFile.uploadedAt', '>', 'SourceDocument.importedAt'),
    )
    .where('EvidenceFile.removedAt', 'is', null)
    .select('Reading.document')
    .distinct()
    .execute();
  return blocks(rows, 'ai valori del file sono stati allegati documenti di prova');
}

async function submittedReadings(queries: Queries, municipality: string): Promise<UndoBlock[]> {
  const rows = await ownReadings(queries, municipality)
    .innerJoin('Submission', (join) =>
      join
        .onRef('Submission.municipality', '=', 'Reading.municipality')
        .onRef('Submission.year', '=', 'Reading.year')
        .onRef('Submission.asOf', '=', 'Reading.asOf')
        .onRef('Submission.final', '=', 'Reading.final')
        .onRef('Submission.recordedAt', '>', 'SourceDocument.importedAt'),
    )
    .select('Reading.document')
    .distinct()
    .execute();
  return blocks(rows, 'i settori hanno inviato i loro valori per le stesse date');
}

function ownReadings(queries: Queries, municipality: string) {
  return queries
    .selectFrom('Reading')
    .innerJoin('SourceDocument', (join) =>
      join
        .onRef('SourceDocument.municipality', '=', 'Reading.municipality')
        .onRef('SourceDocument.id', '=', 'Reading.document'),
    )
    .where('Reading.municipality', '=', municipality);
}

function blocks(rows: readonly { readonly document: string | null }[], reason: string): UndoBlock[] {
  return rows.flatMap(({ document }) => (document === null ? [] : [{ document, reason }]));
}
