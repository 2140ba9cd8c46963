import type { DecisionOutcome } from '@traguardo/schema/vocabulary';
import { italianWords } from '@traguardo/schema/words/it';
import { isApplied } from '../plan/statement/applied-revision.js';
import type { Act } from '../plan/stored/act/act.entity.js';
import type { Revision } from '../plan/stored/act/revision.entity.js';
import type { Variation } from '../plan/stored/act/variation.entity.js';
import { type PrintedSource, sourceColumns } from './source-columns.js';
import {
  type Column,
  dayColumn,
  measureColumn,
  numberColumn,
  textColumn,
  vocabularyColumn,
  yesNoColumn,
} from './table.js';

interface TitledMember {
  readonly code: string;
  readonly title: string | null;
}

/** One revision of a decision, beside the decision; a decision without revisions has one row too. */
export interface VariationRow {
  /** The ID of the API. */
  readonly id: string;
  readonly variation: Variation;
  readonly act: Act;
  /** The outcome of a deferred decision; null = not settled, or never deferred. */
  readonly settlement: DecisionOutcome | null;
  readonly objective: TitledMember;
  readonly area: string | null;
  readonly sector: string | null;
  readonly indicator: TitledMember | null;
  readonly revision: Revision | null;
  readonly changes: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
  readonly source: PrintedSource;
}

export const VARIATION_COLUMNS: readonly Column<VariationRow>[] = [
  numberColumn('act', 'provvedimento', ({ act }) => act.ordinal),
  textColumn('actTitle', 'titolo_provvedimento', ({ act }) => act.title),
  textColumn('actNumber', 'numero_deliberazione', ({ act }) => act.number),
  dayColumn('adoptedOn', 'data_adozione', ({ act }) => act.adoptedOn),
  textColumn('objective', 'codice_obiettivo', ({ objective }) => objective.code),
  textColumn('objectiveTitle', 'obiettivo', ({ objective }) => objective.title),
  textColumn('area', 'area', ({ area }) => area),
  textColumn('sector', 'settore', ({ sector }) => sector),
  textColumn('indicator', 'codice_indicatore', ({ indicator }) => indicator?.code ?? null),
  textColumn('indicatorTitle', 'indicatore', ({ indicator }) => indicator?.title ?? null),
  vocabularyColumn('outcome', 'esito', italianWords.outcome, ({ variation }) => variation.outcome),
  vocabularyColumn('settlement', 'esito_a_consuntivo', italianWords.outcome, ({ settlement }) => settlement),
  numberColumn('revision', 'numero_modifica', ({ revision }) => revision?.number ?? null),
  vocabularyColumn('kind', 'modifica', italianWords.revision, ({ revision }) => revision?.kind ?? null),
  vocabularyColumn('initiative', 'iniziativa', italianWords.initiative, ({ revision }) => revision?.initiative ?? null),
  textColumn('revisedObjective', 'obiettivo_modificato', ({ revision }) => revision?.objective ?? null),
  textColumn('revisedIndicator', 'indicatore_modificato', ({ revision }) => revision?.indicator ?? null),
  measureColumn('from', 'valore_precedente', ({ revision }) => revision?.valueBefore ?? null),
  measureColumn('to', 'valore_nuovo', ({ revision }) => revision?.valueAfter ?? null),
  textColumn('fields', 'altri_cambiamenti', ({ changes }) =>
    changes.length === 0 ? null : changes.map(change).join(' | '),
  ),
  textColumn('evidence', 'parole_della_decisione', ({ revision }) => revision?.evidence ?? null),
  vocabularyColumn('status', 'verifica', italianWords.revisionStatus, ({ revision }) => revision?.status ?? null),
  yesNoColumn('certain', 'lettura_certa', ({ revision }) => revision?.certain ?? null),
  yesNoColumn('applied', 'applicata', ({ revision }) => (revision === null ? null : isApplied(revision))),
  yesNoColumn('readable', 'leggibile', ({ variation }) => variation.readable),
  textColumn('request', 'richiesta', ({ variation }) => variation.request),
  textColumn('motivation', 'motivazione', ({ variation }) => variation.motivation),
  textColumn('decision', 'decisione', ({ variation }) => variation.decision),
  textColumn('id', 'identificativo', ({ id }) => id),
  ...sourceColumns<VariationRow>(),
];

function change({ field, from, to }: VariationRow['changes'][number]): string {
  return `${FIELDS[field] ?? field}: ${from ?? 'n.d.'} → ${to ?? 'n.d.'}`;
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'titolo',
  formula: 'formula',
  purpose: 'finalità',
  target: 'target',
  kind: 'tipo di misura',
  direction: 'polarità',
  weight: 'peso',
};
