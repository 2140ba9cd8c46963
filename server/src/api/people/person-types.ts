import { type BodyKind, bodyKind, type Role, role } from '@traguardo/schema/vocabulary';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { OBJECT_ID } from '../graphql/arguments.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

@ObjectType('AssignedSector', { description: 'Un settore assegnato a una persona.', simpleResolvers: true })
export class AssignedSectorView {
  @Field(() => String, { description: 'Chiave del settore.' })
  key!: string;

  @Field(() => String, { description: 'Nome del settore.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Chi lo ha delegato; null se è proprio della persona.' })
  delegatedBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ultimo giorno della delega; null se non ha una fine.' })
  until!: string | null;
}

@ObjectType({ description: 'Un ruolo di una persona in un ente.', simpleResolvers: true })
export class PersonRole {
  @Field(() => role, { description: 'Il ruolo.' })
  role!: Role;

  @Field(() => String, { description: 'Nome breve dell’ente per cui vale; «*» se vale per tutti.' })
  municipality!: string;

  @Field(() => [AssignedSectorView], { description: 'I settori di un responsabile, propri o per delega.' })
  sectors!: readonly AssignedSectorView[];
}

@ObjectType('Person', {
  description:
    'Chi può accedere al servizio. Da qui nessun percorso porta a risultati: i ruoli nominano i settori e nient’altro.',
  simpleResolvers: true,
})
export class PersonView {
  @Field(() => ID, { description: OBJECT_ID })
  id!: string;

  @Field(() => String, { description: 'Nome e cognome.' })
  name!: string;

  @Field(() => String, { description: 'Indirizzo di posta elettronica, con cui accede.' })
  email!: string;

  @Field(() => Boolean, { description: 'Se può accedere.' })
  active!: boolean;

  @Field(() => DateTimeScalar, { description: 'Quando l’accesso è stato creato.' })
  createdAt!: string;

  @Field(() => Boolean, { description: 'Se ha scelto una password; falso se è solo invitata o accede in altro modo.' })
  hasPassword!: boolean;

  @Field(() => Boolean, {
    description: 'Se non ha ancora accettato l’invito; fino ad allora nome e ruoli sono quelli dell’invito.',
  })
  waiting!: boolean;

  @Field(() => [PersonRole], { description: 'I ruoli che chi interroga può vedere.' })
  roles!: readonly PersonRole[];
}

@ObjectType({ description: 'Un settore delegato a un’altra persona.', simpleResolvers: true })
export class Delegation {
  @Field(() => ID, { description: OBJECT_ID })
  id!: string;

  @Field(() => AssignedSectorView, { description: 'Il settore.' })
  sector!: AssignedSectorView;

  @Field(() => String, { description: 'Chi è delegato.' })
  delegate!: string;

  @Field(() => String, { description: 'Chi ha delegato.' })
  delegatedBy!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Ultimo giorno della delega; null se non ha una fine.' })
  until!: string | null;

  @Field(() => Boolean, { description: 'Se chi è delegato non ha ancora aperto il proprio accesso.' })
  waiting!: boolean;
}

@ObjectType({ description: 'Esito della creazione di un accesso.', simpleResolvers: true })
export class CreateUserResult {
  @Field(() => PersonView, { description: 'La persona.' })
  user!: PersonView;

  @Field(() => String, {
    nullable: true,
    description:
      'Collegamento dell’invito, valido 7 giorni e una volta sola, da consegnare alla persona; null se l’invito è partito per posta elettronica.',
  })
  link!: string | null;
}

@ObjectType({ description: 'Un collegamento che funziona una volta sola.', simpleResolvers: true })
export class OneTimeLinkResult {
  @Field(() => String, {
    nullable: true,
    description: 'Da consegnare alla persona; null se è partito per posta elettronica.',
  })
  link!: string | null;

  @Field(() => Boolean, { description: 'Se è partito per posta elettronica.' })
  sentByEmail!: boolean;
}

@InputType({ description: 'Un ruolo da assegnare.' })
export class SectorRoleInput {
  @Field(() => role, { description: 'Il ruolo.' })
  role!: Role;

  @Field(() => [String], { nullable: true, description: 'Chiavi dei settori, per il ruolo MANAGER.' })
  sectors?: string[] | null;
}

@InputType({ description: 'Ciò che chi amministra un ente ne indica; null = non disponibile.' })
export class MunicipalityInput {
  @Field(() => bodyKind, { nullable: true, description: 'Tipo; null = quello che dice la denominazione.' })
  kind?: BodyKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Denominazione per esteso; null = quella stampata nei provvedimenti.',
  })
  fullName?: string | null;

  @Field(() => String, { nullable: true, description: 'Codice IPA: «c_d150».' })
  ipaCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Codice ISTAT, con gli zeri iniziali: «019036».' })
  istatCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'Residenti.' })
  population?: number | null;
}
