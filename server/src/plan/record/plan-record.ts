import { fieldsWith } from '@traguardo/schema/fields/field-descriptor';
import { INDICATOR_FIELDS } from '@traguardo/schema/fields/indicator-fields';
import { OBJECTIVE_FIELDS } from '@traguardo/schema/fields/objective-fields';
import { PHASE_FIELDS } from '@traguardo/schema/fields/phase-fields';
import {
  areaKind,
  decisionOutcome,
  direction,
  indicatorKind,
  initiative,
  issueSeverity,
  revisionKind,
  revisionStatus,
} from '@traguardo/schema/vocabulary';
import { italianWords } from '@traguardo/schema/words/it';
import { z } from 'zod';
import type { StatedField, Subject } from '../statement/statement.js';
import { column, numberOrNull, text, textOrNull, whole, wholeOrNull, word, yesNo } from './record-column.js';

/** By which a file is known to hold the record of a plan. */
export const RECORD_FORMAT = 'traguardo-piano';
const VERSION = 1;

/** The fields that acts state of each subject. */
export const STATED_FIELDS: Readonly<Record<Subject, readonly StatedField[]>> = {
  SECTOR: ['manager'],
  OBJECTIVE: ['exists', ...fieldsWith(OBJECTIVE_FIELDS, 'stated')],
  INDICATOR: ['exists', ...fieldsWith(INDICATOR_FIELDS, 'stated')],
  PHASE: ['exists', ...fieldsWith(PHASE_FIELDS, 'stated')],
};
const ALL_FIELDS = [...new Set(Object.values(STATED_FIELDS).flat())];

/** The heading of a field in a workbook. */
export function fieldHeading(field: StatedField): string {
  return field === 'exists' ? 'Nel piano' : italianWords.field[field];
}

const subject = { OBJECTIVE: 'OBJECTIVE', INDICATOR: 'INDICATOR', SECTOR: 'SECTOR', PHASE: 'PHASE' } as const;
const SUBJECT_WORDS = { OBJECTIVE: 'Obiettivo', INDICATOR: 'Indicatore', SECTOR: 'Settore', PHASE: 'Fase' };
const moment = { BEFORE: 'BEFORE', AFTER: 'AFTER' } as const;
const MOMENT_WORDS = { BEFORE: 'prima', AFTER: 'dopo' };
const origin = { DOCUMENT: 'DOCUMENT', PERSON: 'PERSON' } as const;
const ORIGIN_WORDS = { DOCUMENT: 'documento', PERSON: 'persona' };
const SEVERITY_WORDS = { WARNING: 'avviso', ERROR: 'errore' };

/** What an act says of one member in one row: its fields by name. Null states that there is none; a field that is left
 *  out is not stated. */
const statements = (code: string) =>
  z.strictObject({
    act: whole('provvedimento'),
    phase: word('momento', moment, MOMENT_WORDS),
    number: whole('ordine'),
    code: text(code),
    values: z.partialRecord(z.enum(ALL_FIELDS), z.string().nullable()),
    line: wholeOrNull('riga'),
    revision: wholeOrNull('modifica'),
    review: whole('verifica'),
    text: text('testo_stampato'),
  });

const ofVariation = () => ({ act: whole('provvedimento'), line: whole('riga') });

const content = () => ({
  kind: word('tipo_modifica', revisionKind, italianWords.revision),
  initiative: word('iniziativa', initiative, italianWords.initiative),
  objective: text('codice_obiettivo'),
  indicator: textOrNull('codice_indicatore'),
  valueBefore: textOrNull('valore_prima'),
  valueAfter: textOrNull('valore_dopo'),
  fields: text('altri_campi'),
});

/** The tables of a plan with its history, as its documents state it and people have reviewed it. */
export const RECORD_TABLES = {
  plan: z.strictObject({
    format: column(z.literal(RECORD_FORMAT), 'formato'),
    version: column(z.int().min(VERSION).max(VERSION), 'versione'),
    municipality: column(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), 'ente'),
    name: text('nome_ente'),
    year: whole('anno'),
    period: textOrNull('periodo'),
    published: yesNo('pubblicato'),
    publishedUntil: textOrNull('pubblicato_fino_al'),
    startedFrom: wholeOrNull('avviato_dal_piano'),
    loadedIn: whole('anno_di_caricamento'),
  }),
  acts: z.strictObject({
    ordinal: whole('provvedimento'),
    title: text('titolo'),
    number: textOrNull('numero_delibera'),
    adoptedOn: textOrNull('data_delibera'),
    period: textOrNull('periodo'),
    municipalityName: text('nome_ente'),
    document: text('documento'),
  }),
  details: z.strictObject({
    act: whole('provvedimento'),
    number: whole('ordine'),
    actNumber: textOrNull('numero_delibera'),
    adoptedOn: textOrNull('data_delibera'),
    link: textOrNull('collegamento'),
    reason: textOrNull('motivo'),
    recordedAt: text('registrato_il'),
    recordedBy: text('registrato_da'),
  }),
  areas: z.strictObject({
    atAct: whole('provvedimento'),
    name: text('area'),
    kind: word('tipo_area', areaKind, italianWords.areaKind),
  }),
  sectors: statements('settore'),
  objectives: statements('codice_obiettivo'),
  indicators: statements('codice_indicatore'),
  phases: statements('fase'),
  targets: z.strictObject({
    atAct: whole('provvedimento'),
    code: text('codice_indicatore'),
    title: textOrNull('indicatore'),
    objective: text('codice_obiettivo'),
    kind: word('tipo_misura', indicatorKind, italianWords.indicatorKind),
    direction: word('polarità', direction, italianWords.direction),
    unit: textOrNull('unità'),
    target: numberOrNull('target_vigente'),
    targetDate: textOrNull('target_data'),
    rangeMin: numberOrNull('minimo'),
    rangeMax: numberOrNull('massimo'),
    targetText: textOrNull('target_testo'),
    weight: numberOrNull('peso_indicatore'),
  }),
  variations: z.strictObject({
    ...ofVariation(),
    objective: text('codice_obiettivo'),
    indicator: textOrNull('codice_indicatore'),
    request: textOrNull('richiesta'),
    motivation: textOrNull('motivazione'),
    decision: textOrNull('decisione'),
    readable: yesNo('leggibile'),
    outcome: word('esito', decisionOutcome, italianWords.outcome),
    text: text('testo_stampato'),
  }),
  revisions: z.strictObject({
    ...ofVariation(),
    number: whole('modifica'),
    ...content(),
    evidence: textOrNull('parole_della_decisione'),
    evidenceStart: wholeOrNull('inizio_parole'),
    evidenceEnd: wholeOrNull('fine_parole'),
    status: word('stato', revisionStatus, italianWords.revisionStatus),
    reviewedBy: textOrNull('verificata_da'),
    reviewedAt: textOrNull('verificata_il'),
    review: whole('verifica'),
    origin: word('origine', origin, ORIGIN_WORDS),
    certain: yesNo('certa'),
    settlement: wholeOrNull('definizione'),
  }),
  reviews: z.strictObject({
    ...ofVariation(),
    number: whole('modifica'),
    review: whole('verifica'),
    status: word('stato', revisionStatus, italianWords.revisionStatus),
    ...content(),
    note: textOrNull('nota'),
    reviewedAt: textOrNull('verificata_il'),
    reviewedBy: textOrNull('verificata_da'),
  }),
  outcomes: z.strictObject({
    ...ofVariation(),
    number: whole('ordine'),
    outcomeBefore: word('esito_prima', decisionOutcome, italianWords.outcome),
    outcome: word('esito', decisionOutcome, italianWords.outcome),
    reason: text('motivo'),
    recordedAt: text('registrato_il'),
    recordedBy: text('registrato_da'),
  }),
  settlements: z.strictObject({
    ...ofVariation(),
    number: whole('ordine'),
    outcome: word('esito', decisionOutcome, italianWords.outcome),
    reason: text('motivo'),
    decidedOn: textOrNull('deciso_il'),
    recordedAt: text('registrato_il'),
    recordedBy: text('registrato_da'),
  }),
  declarations: z.strictObject({
    subject: word('soggetto', subject, SUBJECT_WORDS),
    code: text('codice'),
    field: column(
      z.enum(ALL_FIELDS),
      'campo',
      Object.fromEntries(ALL_FIELDS.map((field) => [field, fieldHeading(field)])),
    ),
    act: whole('provvedimento'),
    number: whole('ordine'),
    value: textOrNull('valore'),
    source: text('fonte'),
    reason: textOrNull('motivo'),
    corrected: textOrNull('valore_corretto'),
    phase: column(z.enum(moment).nullable(), 'momento', MOMENT_WORDS),
    words: textOrNull('parole'),
    recordedAt: text('registrato_il'),
    recordedBy: text('registrato_da'),
  }),
  discrepancies: z.strictObject({
    act: whole('provvedimento'),
    key: text('chiave'),
    code: text('codice'),
    message: text('messaggio'),
    objective: textOrNull('codice_obiettivo'),
    indicator: textOrNull('codice_indicatore'),
    line: wholeOrNull('riga'),
    text: text('testo_stampato'),
  }),
  documents: z.strictObject({
    id: text('documento'),
    filename: text('nome_file'),
    sha256: text('impronta_sha256'),
    contentDigest: text('impronta_del_contenuto'),
    importedAt: text('caricato_il'),
    importedBy: textOrNull('caricato_da'),
  }),
  issues: z.strictObject({
    document: text('documento'),
    number: whole('ordine'),
    code: text('codice'),
    severity: word('gravità', issueSeverity, SEVERITY_WORDS),
    message: text('messaggio'),
    line: wholeOrNull('riga'),
    heading: textOrNull('colonna'),
    found: textOrNull('trovato'),
  }),
  /** The bytes of the documents, the text in which their lines are shown and where these stand, in pieces that fit a cell. */
  originals: z.strictObject({
    document: text('documento'),
    content: word(
      'contenuto',
      { BYTES: 'BYTES', TEXT: 'TEXT', PLACES: 'PLACES' },
      { BYTES: 'file originale', TEXT: 'testo con le righe', PLACES: 'posto delle righe' },
    ),
    part: whole('parte'),
    base64: text('base64'),
  }),
} as const;

export type RecordTable = keyof typeof RECORD_TABLES;
export type RecordRow<T extends RecordTable> = z.infer<(typeof RECORD_TABLES)[T]>;

/** A plan with its history: the rows of each table. Nothing in it depends on the database it comes from. */
export type PlanRecord = { readonly [T in RecordTable]: readonly RecordRow<T>[] };

const rows = <S extends z.ZodType>(table: S) => z.array(table).readonly();

export const PLAN_RECORD = z.strictObject({
  plan: rows(RECORD_TABLES.plan).refine(({ length }) => length === 1),
  acts: rows(RECORD_TABLES.acts).refine(({ length }) => length > 0),
  details: rows(RECORD_TABLES.details),
  areas: rows(RECORD_TABLES.areas),
  sectors: rows(RECORD_TABLES.sectors),
  objectives: rows(RECORD_TABLES.objectives),
  indicators: rows(RECORD_TABLES.indicators),
  phases: rows(RECORD_TABLES.phases),
  targets: rows(RECORD_TABLES.targets),
  variations: rows(RECORD_TABLES.variations),
  revisions: rows(RECORD_TABLES.revisions),
  reviews: rows(RECORD_TABLES.reviews),
  outcomes: rows(RECORD_TABLES.outcomes),
  settlements: rows(RECORD_TABLES.settlements),
  declarations: rows(RECORD_TABLES.declarations),
  discrepancies: rows(RECORD_TABLES.discrepancies),
  documents: rows(RECORD_TABLES.documents),
  issues: rows(RECORD_TABLES.issues),
  originals: rows(RECORD_TABLES.originals),
});

/** The table that holds the statements of each subject. */
export const STATEMENT_TABLES = {
  SECTOR: 'sectors',
  OBJECTIVE: 'objectives',
  INDICATOR: 'indicators',
  PHASE: 'phases',
} as const satisfies Record<Subject, RecordTable>;

export type StatementRow = RecordRow<'objectives'>;

/** The names of the sheets of a workbook, in their order. */
export const SHEET_NAMES: Readonly<Record<RecordTable, string>> = {
  plan: 'Piano',
  acts: 'Provvedimenti',
  details: 'Deliberazioni',
  areas: 'Aree',
  sectors: 'Settori',
  objectives: 'Obiettivi',
  indicators: 'Indicatori',
  phases: 'Fasi',
  targets: 'Target a ogni provvedimento',
  variations: 'Variazioni',
  revisions: 'Modifiche',
  reviews: 'Verifiche',
  outcomes: 'Esiti corretti',
  settlements: 'Decisioni definite',
  declarations: 'Dichiarazioni',
  discrepancies: 'Discordanze',
  documents: 'Documenti',
  issues: 'Problemi di lettura',
  originals: 'Originali',
};
