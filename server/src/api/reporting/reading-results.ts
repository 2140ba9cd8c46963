import { Field, ID, ObjectType } from 'type-graphql';
import { Reading } from '../../reading/stored/reading.entity.js';
import { InputIssue } from '../graphql/input-issue.js';

@ObjectType({
  description: 'Qualcun altro ha scritto: la rilevazione che vale ora non è quella vista da chi scrive.',
  simpleResolvers: true,
})
export class ReadingConflict {
  @Field(() => String, { description: "Codice dell'indicatore." })
  indicator!: string;

  @Field(() => ID, { nullable: true, description: 'La rilevazione vista da chi scrive; null = nessuna.' })
  expected!: string | null;

  @Field(() => Reading, { nullable: true, description: 'La rilevazione che vale ora; null = nessuna.' })
  found!: Reading | null;
}

@ObjectType({
  description: "L'esito di una registrazione: se c'è anche un solo conflitto o problema, nulla è stato salvato.",
  simpleResolvers: true,
})
export class RecordReadingsResult {
  @Field(() => [Reading], {
    description: 'Le rilevazioni salvate, o quelle che già dicevano lo stesso; lista vuota se nulla è stato salvato.',
  })
  saved!: readonly Reading[];

  @Field(() => [ReadingConflict], { description: 'Dove qualcun altro ha scritto nel frattempo.' })
  conflicts!: readonly ReadingConflict[];

  @Field(() => [InputIssue], { description: 'I valori da correggere o da confermare.' })
  issues!: readonly InputIssue[];
}
