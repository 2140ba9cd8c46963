import {
  type Initiative,
  initiative,
  type RevisionKind,
  type RevisionStatus,
  revisionKind,
  revisionStatus,
} from '@traguardo/schema/vocabulary';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { TableColumn } from '../../import/table/columns/table-column.js';
import { FieldChangeInput, NUMBERS } from '../review/field-change-input.js';
import { importColumn } from './import-enums.js';

@InputType({ description: 'Una cella corretta.' })
export class CellEditInput {
  @Field(() => importColumn, { description: 'La colonna.' })
  column!: TableColumn;

  @Field(() => String, {
    nullable: true,
    description: 'Il nuovo testo; null svuota la cella; il testo trovato annulla la correzione.',
  })
  value?: string | null;
}

@InputType({ description: 'Le correzioni di una riga.' })
export class RowEditInput {
  @Field(() => Int, { description: 'Numero della riga nel documento.' })
  line!: number;

  @Field(() => [CellEditInput], { description: 'Le celle che cambiano.' })
  cells!: CellEditInput[];

  @Field(() => Boolean, { nullable: true, description: 'Vero per non caricare la riga; omesso, resta com’era.' })
  leaveOut?: boolean | null;
}

@InputType({ description: 'La verifica di una modifica letta da una decisione, o una modifica aggiunta.' })
export class PendingRevisionInput {
  @Field(() => Int, { description: 'La riga della richiesta o decisione.' })
  line!: number;

  @Field(() => ID, { nullable: true, description: 'Identificativo della modifica; null per aggiungerne una.' })
  id?: string | null;

  @Field(() => revisionStatus, {
    description:
      'Che cosa se ne fa; `PROPOSED` la riporta a come è stata letta. `DISCARDED` toglie una modifica aggiunta.',
  })
  status!: RevisionStatus;

  @Field(() => revisionKind, { nullable: true, description: 'Che cosa cambia; omesso, resta com’era.' })
  kind?: RevisionKind | null;

  @Field(() => initiative, { nullable: true, description: 'Chi l’ha voluta; omesso, resta com’era.' })
  initiative?: Initiative | null;

  @Field(() => String, { nullable: true, description: "Codice dell'obiettivo; omesso, resta com’era." })
  objective?: string | null;

  @Field(() => String, { nullable: true, description: "Codice dell'indicatore; omesso, resta com’era." })
  indicator?: string | null;

  @Field(() => String, { nullable: true, description: `Prima. ${NUMBERS}` })
  from?: string | null;

  @Field(() => String, { nullable: true, description: `Dopo. ${NUMBERS}` })
  to?: string | null;

  @Field(() => [FieldChangeInput], { nullable: true, description: "Che cos'altro cambia; omesso, resta com’era." })
  fields?: FieldChangeInput[] | null;
}
