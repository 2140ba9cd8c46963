import { italianWords } from '@traguardo/schema/words/it';
import type { Act } from '../plan/stored/act.entity.js';
import type { Revision } from '../plan/stored/revision.entity.js';
import type { Variation } from '../plan/stored/variation.entity.js';
import { type Printed, sourceColumns } from './source-columns.js';
import { type Column, coded, measureOrText, number, text, yesNo } from './table.js';

interface Titled {
  readonly code: string;
  readonly title: string | null;
}

/** One revision of a decision, beside the decision; a decision without revisions has one row too. */
export interface VariationRow {
  readonly variation: Variation;
  readonly act: Act;
  readonly objective: Titled;
  readonly area: string | null;
  readonly sector: string | null;
  readonly indicator: Titled | null;
  readonly revision: Revision | null;
  readonly changes: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
  readonly source: Printed;
}

export const VARIATION_COLUMNS: readonly Column<VariationRow>[] = [
  number('act', 'provvedimento', ({ act }) => act.ordinal),
  text('actTitle', 'titolo_provvedimento', ({ act }) => act.title),
  text('actNumber', 'numero_deliberazione', ({ act }) => act.number),
  text('adoptedOn', 'data_adozione', ({ act }) => act.adoptedOn),
  text('objective', 'codice_obiettivo', ({ objective }) => objective.code),
  text('objectiveTitle', 'obiettivo', ({ objective }) => objective.title),
  text('area', 'area', ({ area }) => area),
  text('sector', 'settore', ({ sector }) => sector),
  text('indicator', 'codice_indicatore', ({ indicator }) => indicator?.code ?? null),
  text('indicatorTitle', 'indicatore', ({ indicator }) => indicator?.title ?? null),
  coded('outcome', 'esito', italianWords.outcome, ({ variation }) => variation.outcome),
  number('revision', 'numero_modifica', ({ revision }) => revision?.number ?? null),
  coded('kind', 'modifica', italianWords.revision, ({ revision }) => revision?.kind ?? null),
  coded('initiative', 'iniziativa', italianWords.initiative, ({ revision }) => revision?.initiative ?? null),
  text('revisedObjective', 'obiettivo_modificato', ({ revision }) => revision?.objective ?? null),
  text('revisedIndicator', 'indicatore_modificato', ({ revision }) => revision?.indicator ?? null),
  measureOrText('from', 'valore_precedente', ({ revision }) => revision?.valueBefore ?? null),
  measureOrText('to', 'valore_nuovo', ({ revision }) => revision?.valueAfter ?? null),
  text('fields', 'altri_cambiamenti', ({ changes }) => (changes.length === 0 ? null : changes.map(change).join(' | '))),
  text('evidence', 'parole_della_decisione', ({ revision }) => revision?.evidence ?? null),
  coded('status', 'verifica', italianWords.revisionStatus, ({ revision }) => revision?.status ?? null),
  yesNo('readable', 'leggibile', ({ variation }) => variation.readable),
  text('request', 'richiesta', ({ variation }) => variation.request),
  text('motivation', 'motivazione', ({ variation }) => variation.motivation),
  text('decision', 'decisione', ({ variation }) => variation.decision),
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
