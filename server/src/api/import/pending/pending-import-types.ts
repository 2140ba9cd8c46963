import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PendingDocument, PendingHead } from '../../../import/pending/load-pending.js';
import { Act } from '../../../plan/stored/act/act.entity.js';
import { SourceDocument } from '../../../plan/stored/document/source-document.entity.js';
import { Plan } from '../../../plan/stored/plan.entity.js';
import { InputIssue } from '../../graphql/input-issue.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import type { AtState } from '../../loading/members.js';
import type { PlanView } from '../../loading/plan-at-act.js';
import type { DocumentHead } from '../../loading/shown-rows.js';
import { importKind } from '../import-enums.js';

@ObjectType('PendingImport', {
  description:
    'Un documento caricato che aspetta di essere confermato: nulla di esso è nel piano. Scade dopo quattordici giorni.',
  simpleResolvers: true,
})
export class PendingImportHead {
  document!: PendingHead;

  @Field(() => ID, { description: "Identificativo dell'importazione." })
  id!: string;

  @Field(() => importKind, { description: 'Che cosa contiene.' })
  kind!: PendingDocument['kind'];

  @Field(() => String, { description: 'Nome del file.' })
  filename!: string;

  @Field(() => DateTimeScalar, { description: 'Quando è stato caricato.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'Quando scade.' })
  expiresAt!: string;

  @Field(() => String, { description: 'Chi lo ha caricato.' })
  createdBy!: string;
}

@ObjectType({ description: "L'esito di una correzione.", simpleResolvers: true })
export class EditImportResult {
  @Field(() => PendingImportHead, { description: "L'importazione com'è ora." })
  import!: PendingImportHead;

  @Field(() => [InputIssue], { description: 'Che cosa non si è potuto accettare: in quel caso nulla è cambiato.' })
  issues!: readonly InputIssue[];
}

@ObjectType({ description: "L'esito di una conferma.", simpleResolvers: true })
export class ConfirmImportResult {
  @Field(() => SourceDocument, { nullable: true, description: 'Il documento caricato; null se non lo è stato.' })
  document!: DocumentHead | null;

  @Field(() => Plan, { nullable: true, description: 'Il piano; null se il documento non è stato caricato.' })
  plan!: PlanView | null;

  @Field(() => Int, { description: 'Quante righe sono state scritte; 0 se il documento era già caricato.' })
  changed!: number;

  @Field(() => [InputIssue], { description: 'Perché non è stato caricato; lista vuota se lo è stato.' })
  issues!: readonly InputIssue[];
}

@ObjectType({
  description: 'Il documento caricato dello stesso provvedimento, di cui quello in attesa può prendere il posto.',
  simpleResolvers: true,
})
export class PendingReplacement {
  @Field(() => String, { description: 'Nome del file caricato.' })
  filename!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Che cosa si perderebbe, che una persona ha verificato: va accettato. Null se nulla.',
  })
  lostReviews!: string | null;
}

@ObjectType({ description: "L'esito di un annullamento.", simpleResolvers: true })
export class UndoImportResult {
  @Field(() => Int, { description: 'Quante righe sono state tolte.' })
  removed!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Nome del documento che torna a valere, se questo ne aveva preso il posto; altrimenti null.',
  })
  restored!: string | null;
}

@ObjectType({ description: 'Un documento caricato nel piano.', simpleResolvers: true })
export class ImportedDocument {
  @Field(() => SourceDocument, { description: 'Il documento.' })
  document!: DocumentHead;

  @Field(() => importKind, { description: 'Che cosa contiene.' })
  kind!: PendingDocument['kind'];

  @Field(() => Int, { description: 'Anno del piano.' })
  year!: number;

  @Field(() => Act, { nullable: true, description: 'Il provvedimento; null per i consuntivi.' })
  act!: AtState<Act> | null;

  @Field(() => Int, { description: 'Quanti problemi di lettura ha.' })
  issues!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Nome del documento corretto che ne ha preso il posto; null se è quello in vigore.',
  })
  replacedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Nome del documento di cui ha preso il posto, e che torna a valere annullandolo; null se di nessuno.',
  })
  replaces!: string | null;

  @Field(() => String, { nullable: true, description: 'Perché ora non si può annullare; null se si può.' })
  undoBlockedBy!: string | null;
}
