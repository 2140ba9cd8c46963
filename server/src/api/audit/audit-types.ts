import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { OBJECT_ID } from '../graphql/arguments.js';
import { PageInfo } from '../graphql/connection-types.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

@InputType({ description: 'Quali operazioni cercare nel registro; ciò che manca non filtra.' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'Parole in autore, operazione, oggetto, prima o dopo.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "Nome dell'operazione: «confirmImport»." })
  action?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Dal giorno.' })
  from?: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'Al giorno, compreso.' })
  to?: Date | null;
}

@ObjectType({
  description:
    'Un’operazione: chi, quando, che cosa, da dove, prima e dopo. Ciascuna contiene l’impronta della precedente.',
  simpleResolvers: true,
})
export class AuditEntry {
  @Field(() => ID, { description: OBJECT_ID })
  id!: string;

  @Field(() => Int, { description: 'Numero progressivo nel registro.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'Quando.' })
  at!: string;

  @Field(() => String, { description: 'Chi.' })
  actor!: string;

  @Field(() => String, {
    description:
      'Da dove: indirizzo di rete, o riga di comando; con l’ID del token, dove un programma ne ha usato uno.',
  })
  origin!: string;

  @Field(() => String, { description: "Nome dell'operazione." })
  action!: string;

  @Field(() => String, { description: "L'identificativo di ciò che è cambiato." })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'Prima, in JSON; null se non c’era nulla.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'Dopo, in JSON; null se non c’è più nulla.' })
  after!: string | null;

  @Field(() => String, { description: "L'impronta (SHA-256) di questa riga e di tutte le precedenti." })
  hash!: string;
}

@ObjectType({ description: "Un'operazione in una lista.", simpleResolvers: true })
export class AuditEdge {
  @Field(() => String, { description: "Cursore dell'elemento." })
  cursor!: string;

  @Field(() => AuditEntry, { description: "L'operazione." })
  node!: AuditEntry;
}

@ObjectType({ description: 'Operazioni del registro, le più recenti per prime, a pagine.', simpleResolvers: true })
export class AuditConnection {
  @Field(() => [AuditEntry], { description: 'Le operazioni della pagina.' })
  nodes!: readonly AuditEntry[];

  @Field(() => [AuditEdge], { description: 'Le operazioni della pagina, ciascuna con il suo cursore.' })
  edges!: readonly AuditEdge[];

  @Field(() => PageInfo, { description: 'Posizione della pagina nella lista.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'Quante operazioni risponde il filtro, su tutte le pagine.' })
  totalCount!: number;
}
