import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { Phase } from '../../plan/stored/phase.entity.js';
import { PhaseReport } from '../../reading/stored/phase-report.entity.js';
import { InputIssue } from '../graphql/input-issue.js';
import { DateScalar } from '../graphql/scalars.js';

@InputType('PhaseInput', { description: 'Quanto si rendiconta di una fase.' })
export class PhaseReportInput {
  @Field(() => ID, {
    description: 'La fase: il suo identificativo dopo un qualsiasi provvedimento, o il suo nome breve (`key`).',
  })
  phase!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Giorno in cui si è conclusa, al più oggi; null = non è conclusa.',
  })
  doneOn?: Date | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Avanzamento, da 0 a 100; null = non indicato. Una fase conclusa è al 100.',
  })
  percent?: number | null;

  @Field(() => String, { nullable: true, description: 'Nota.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Che cosa prova l’avanzamento: un atto, un protocollo, un indirizzo.',
  })
  evidence?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "L'ultima rendicontazione della fase vista da chi scrive; null = nessuna. Se ora ce n'è un'altra è un conflitto.",
  })
  expectedReport?: string | null;
}

@ObjectType({
  description: 'Qualcun altro ha scritto: la rendicontazione che vale ora non è quella vista da chi scrive.',
  simpleResolvers: true,
})
export class PhaseConflict {
  @Field(() => Phase, { description: 'La fase, come è ora.' })
  phase!: Phase;

  @Field(() => ID, { nullable: true, description: 'La rendicontazione vista da chi scrive; null = nessuna.' })
  expected!: string | null;

  @Field(() => PhaseReport, { nullable: true, description: 'La rendicontazione che vale ora; null = nessuna.' })
  found!: PhaseReport | null;
}

@ObjectType({
  description: "L'esito di una registrazione: se c'è anche un solo conflitto o problema, nulla è stato salvato.",
  simpleResolvers: true,
})
export class RecordPhasesResult {
  @Field(() => [Phase], { description: 'Le fasi registrate, come sono ora; lista vuota se nulla è stato salvato.' })
  saved!: readonly Phase[];

  @Field(() => [PhaseConflict], { description: 'Dove qualcun altro ha scritto nel frattempo.' })
  conflicts!: readonly PhaseConflict[];

  @Field(() => [InputIssue], { description: 'I dati da correggere.' })
  issues!: readonly InputIssue[];
}
