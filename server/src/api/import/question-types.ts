import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import { Objective } from '../../plan/stored/objective.entity.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import { Source, type SourceRow } from '../act/source-types.js';
import { OBJECT_ID } from '../graphql/arguments.js';
import { InputIssue } from '../graphql/input-issue.js';
import type { PlanView } from '../loading/plan-at-act.js';
import { PendingImportHead } from './pending/pending-import-types.js';

@ObjectType({ description: 'Una risposta possibile.', simpleResolvers: true })
export class Choice {
  @Field(() => String, { description: 'La risposta, come la si manda.' })
  value!: string;

  @Field(() => String, { description: 'La risposta in parole.' })
  label!: string;
}

@ObjectType({
  description:
    'Qualcosa che un documento non dice con certezza, e che una persona può dire. Finché è aperta il valore di cui parla non è noto.',
  simpleResolvers: true,
})
export class ImportQuestion {
  @Field(() => ID, { description: OBJECT_ID })
  id!: string;

  @Field(() => String, {
    description: 'Il suo nome nel documento, con cui risponde anche la riga di comando: `WHICH_YEAR` …',
  })
  key!: string;

  @Field(() => String, { description: 'Che cosa si chiede: `WHICH_BODY`, `COLUMN_MEANING`, `TARGET_MEANING` …' })
  code!: string;

  @Field(() => String, { description: 'La domanda.' })
  message!: string;

  @Field(() => Boolean, { description: 'Vero se senza risposta non si può caricare nulla.' })
  blocking!: boolean;

  @Field(() => Source, { nullable: true, description: 'Dove sta, in un documento caricato; null prima.' })
  source!: SourceRow | null;

  @Field(() => Int, { nullable: true, description: 'Riga del documento; null se riguarda tutto il documento.' })
  line!: number | null;

  @Field(() => String, { nullable: true, description: 'Foglio; null se non ne ha.' })
  sheet!: string | null;

  @Field(() => String, { nullable: true, description: 'Cella di un foglio di calcolo, ad esempio B12.' })
  cell!: string | null;

  @Field(() => Int, { nullable: true, description: 'Pagina; null se non ne ha.' })
  page!: number | null;

  @Field(() => String, { nullable: true, description: 'Le parole di cui si chiede; null se tutto il documento.' })
  found!: string | null;

  @Field(() => Objective, { nullable: true, description: "L'obiettivo, se è già nel piano." })
  objective!: Objective | null;

  @Field(() => Indicator, { nullable: true, description: "L'indicatore, se è già nel piano." })
  indicator!: Indicator | null;

  @Field(() => String, { nullable: true, description: "Codice dell'obiettivo." })
  objectiveCode!: string | null;

  @Field(() => String, { nullable: true, description: "Codice dell'indicatore." })
  indicatorCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Il campo: `target`, `year`, `municipality` …' })
  field!: string | null;

  @Field(() => [Choice], { description: 'Le risposte tra cui scegliere; vuoto se va scritta.' })
  choices!: readonly Choice[];

  @Field(() => Boolean, { description: 'Vero se la risposta si può scrivere.' })
  typed!: boolean;

  @Field(() => String, { nullable: true, description: 'La risposta più probabile; null se nessuna lo è.' })
  proposed!: string | null;

  @Field(() => String, { nullable: true, description: 'La risposta data; null = aperta.' })
  answer!: string | null;
}

@InputType({ description: 'La risposta a una domanda.' })
export class QuestionAnswerInput {
  @Field(() => ID, { description: 'Identificativo della domanda.' })
  question!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Una delle scelte, o ciò che si scrive; null riapre la domanda di un documento in attesa.',
  })
  answer?: string | null;
}

@ObjectType({ description: 'L’esito di alcune risposte: prese tutte, o nessuna.', simpleResolvers: true })
export class AnswerQuestionsResult {
  @Field(() => PendingImportHead, { nullable: true, description: 'Il documento in attesa; null se è già caricato.' })
  import!: PendingImportHead | null;

  @Field(() => Plan, { nullable: true, description: 'Il piano; null se il documento è in attesa.' })
  plan!: PlanView | null;

  @Field(() => [InputIssue], { description: 'Le risposte che non si possono prendere, e perché.' })
  issues!: readonly InputIssue[];
}
