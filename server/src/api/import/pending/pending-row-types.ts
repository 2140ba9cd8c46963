import { Field, Int, ObjectType } from 'type-graphql';
import type { RowState } from '../../../import/preview/preview-row.js';
import type { TableColumn } from '../../../import/table/columns/table-column.js';
import { DocumentIssue } from '../../../plan/stored/document/document-issue.entity.js';
import { importColumn, pendingRowState } from '../import-enums.js';

@ObjectType({ description: 'Il piano di cui parla un documento in attesa.', simpleResolvers: true })
export class PendingPlan {
  @Field(() => String, { description: "Nome dell'ente, come lo scrive il documento." })
  municipality!: string;

  @Field(() => String, { description: "Chiave dell'ente." })
  slug!: string;

  @Field(() => Int, { description: 'Anno.' })
  year!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Periodo di programmazione; null se il documento non lo riporta.',
  })
  period!: string | null;

  @Field(() => Int, { description: 'Ordinale del provvedimento; per i consuntivi, quello vigente.' })
  act!: number;
}

@ObjectType({ description: 'Quante celle di ciascun tipo sono state lette.', simpleResolvers: true })
export class PendingCounts {
  @Field(() => Int, { description: 'Aree strategiche.' })
  areas!: number;

  @Field(() => Int, { description: 'Settori.' })
  sectors!: number;

  @Field(() => Int, { description: 'Responsabili diversi.' })
  managers!: number;

  @Field(() => Int, { description: 'Obiettivi.' })
  objectives!: number;

  @Field(() => Int, { description: 'Indicatori.' })
  indicators!: number;

  @Field(() => Int, { description: 'Richieste.' })
  requests!: number;

  @Field(() => Int, { description: 'Motivazioni.' })
  motivations!: number;

  @Field(() => Int, { description: 'Decisioni.' })
  decisions!: number;
}

@ObjectType({ description: 'Una cella di una riga, nella colonna in cui è stata letta.', simpleResolvers: true })
export class PendingCell {
  @Field(() => importColumn, { description: 'La colonna.' })
  column!: TableColumn;

  @Field(() => String, { description: 'Intestazione della colonna, come è stampata.' })
  heading!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Il testo trovato, o riportato dalle righe sopra; null se non c’è.',
  })
  found!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Il testo corretto a mano; null se non è corretta o è stata svuotata.',
  })
  edited!: string | null;

  @Field(() => Boolean, { description: 'Vero se è stata corretta a mano: con `edited` null, svuotata.' })
  isEdited!: boolean;

  @Field(() => Boolean, { description: 'Vero se il valore è riportato da una riga sopra.' })
  inherited!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Per una riga non attribuita alle colonne: che cosa potrebbe contenere; null altrimenti. Non viene caricato.',
  })
  suggested!: string | null;
}

@ObjectType({ description: 'Una riga della tabella del documento, con le sue celle.', simpleResolvers: true })
export class PendingRow {
  @Field(() => Int, { description: 'Numero della riga nel documento.' })
  line!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Pagina, per i documenti impaginati; null per gli altri. La riga si vede a `/imports/:id/lines/:line.png?cell=0`.',
  })
  page!: number | null;

  @Field(() => String, { description: 'La riga come è stampata.' })
  text!: string;

  @Field(() => pendingRowState, { description: 'Come è stata letta.' })
  state!: RowState;

  @Field(() => Int, { description: 'Di quante colonne era spostata: 3 a destra, -5 a sinistra.' })
  shift!: number;

  @Field(() => String, { nullable: true, description: 'Area strategica sotto cui sta; null se non è nota.' })
  area!: string | null;

  @Field(() => [PendingCell], { description: 'Le celle, nell’ordine delle colonne.' })
  cells!: readonly PendingCell[];

  @Field(() => [DocumentIssue], { description: 'I problemi di lettura della riga.' })
  issues!: readonly DocumentIssue[];
}
