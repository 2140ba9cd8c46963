import { Field, InputType, Int } from 'type-graphql';
import {
  BooleanFilter,
  DateFilter,
  DirectionFilter,
  FloatFilter,
  IdFilter,
  IntFilter,
  KindFilter,
  type Operators,
  OutcomeFilter,
  PhaseStateFilter,
  RevisionKindFilter,
  StateFilter,
  StatusFilter,
  StringFilter,
} from './filter-inputs.js';

const AND = 'Tutte le condizioni della lista. Una lista vuota è vera.';
const OR = 'Almeno una delle condizioni della lista. Una lista vuota è falsa.';
const NOT = 'Il contrario esatto: vero per tutto ciò che la condizione lascia fuori, valori mancanti compresi.';

@InputType({ description: "Condizioni sull'area o sul settore di un obiettivo; più condizioni valgono insieme." })
export class GroupingFilter {
  @Field(() => IdFilter, {
    nullable: true,
    description: 'Chiave (`key`), o identificativo dopo un qualsiasi provvedimento.',
  })
  id?: Operators | null;

  @Field(() => StringFilter, { nullable: true, description: 'Nome come è stampato.' })
  name?: Operators | null;
}

@InputType({ description: 'Filtro sugli obiettivi; più condizioni valgono insieme.' })
export class ObjectiveFilter {
  @Field(() => [ObjectiveFilter], { nullable: true, description: AND })
  and?: ObjectiveFilter[] | null;

  @Field(() => [ObjectiveFilter], { nullable: true, description: OR })
  or?: ObjectiveFilter[] | null;

  @Field(() => ObjectiveFilter, { nullable: true, description: NOT })
  not?: ObjectiveFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Codice dell'obiettivo." })
  code?: Operators | null;

  @Field(() => StringFilter, { nullable: true, description: "Titolo dell'obiettivo." })
  title?: Operators | null;

  @Field(() => FloatFilter, { nullable: true, description: 'Peso vigente, in punti.' })
  weight?: Operators | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Se il peso vigente è minore di quello iniziale.' })
  weightReduced?: Operators | null;

  @Field(() => FloatFilter, {
    nullable: true,
    description: 'Grado di raggiungimento rispetto al target della base (`basis`), 0-100.',
  })
  score?: Operators | null;

  @Field(() => FloatFilter, {
    nullable: true,
    description: 'Quota misurata rispetto al target della base (`basis`), 0-1.',
  })
  coverage?: Operators | null;

  @Field(() => GroupingFilter, { nullable: true, description: "Area strategica dell'obiettivo." })
  area?: GroupingFilter | null;

  @Field(() => GroupingFilter, { nullable: true, description: "Settore dell'obiettivo." })
  sector?: GroupingFilter | null;

  @Field(() => GroupingFilter, {
    nullable: true,
    description: 'Settori coinvolti: vale se almeno uno soddisfa le condizioni. Falso se non ce n’è nessuno.',
  })
  contributors?: GroupingFilter | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Solo gli obiettivi con un altro peso o un altro grado di raggiungimento, o assenti, dopo il provvedimento con questo ordinale.',
  })
  differsFromAct?: number | null;
}

@InputType({ description: 'Filtro sugli indicatori; più condizioni valgono insieme.' })
export class IndicatorFilter {
  @Field(() => [IndicatorFilter], { nullable: true, description: AND })
  and?: IndicatorFilter[] | null;

  @Field(() => [IndicatorFilter], { nullable: true, description: OR })
  or?: IndicatorFilter[] | null;

  @Field(() => IndicatorFilter, { nullable: true, description: NOT })
  not?: IndicatorFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Codice dell'indicatore." })
  code?: Operators | null;

  @Field(() => StringFilter, { nullable: true, description: "Titolo dell'indicatore." })
  title?: Operators | null;

  @Field(() => KindFilter, { nullable: true, description: 'Tipo di misura.' })
  kind?: Operators | null;

  @Field(() => DirectionFilter, { nullable: true, description: 'Polarità.' })
  direction?: Operators | null;

  @Field(() => StatusFilter, {
    nullable: true,
    description: 'Stato del risultato rispetto al target della base (`basis`).',
  })
  status?: Operators | null;

  @Field(() => FloatFilter, { nullable: true, description: "Peso nell'obiettivo, in percentuale." })
  weight?: Operators | null;

  @Field(() => FloatFilter, { nullable: true, description: "Target vigente, nell'unità dell'indicatore." })
  target?: Operators | null;

  @Field(() => DateFilter, { nullable: true, description: 'Il giorno del target vigente, per il tipo di misura DATE.' })
  targetDate?: Operators | null;

  @Field(() => StringFilter, { nullable: true, description: 'Unità di misura, come è stampata.' })
  unit?: Operators | null;

  @Field(() => FloatFilter, { nullable: true, description: "Valore di partenza, nell'unità dell'indicatore." })
  baseline?: Operators | null;

  @Field(() => FloatFilter, { nullable: true, description: "Target iniziale, nell'unità dell'indicatore." })
  initialTarget?: Operators | null;

  @Field(() => FloatFilter, { nullable: true, description: "Consuntivo, nell'unità dell'indicatore." })
  actual?: Operators | null;

  @Field(() => DateFilter, { nullable: true, description: 'Il giorno del consuntivo, per il tipo di misura DATE.' })
  actualDate?: Operators | null;

  @Field(() => StateFilter, { nullable: true, description: 'Se è misurato o, altrimenti, perché non lo è.' })
  state?: Operators | null;

  @Field(() => FloatFilter, { nullable: true, description: "Scostamento, nell'unità dell'indicatore." })
  deviation?: Operators | null;

  @Field(() => FloatFilter, {
    nullable: true,
    description: 'Grado di raggiungimento rispetto al target della base (`basis`), 0-100.',
  })
  attainment?: Operators | null;

  @Field(() => ObjectiveFilter, { nullable: true, description: "Condizioni sull'obiettivo dell'indicatore." })
  objective?: ObjectiveFilter | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Solo gli indicatori con un altro target, peso o grado di raggiungimento, o assenti, dopo il provvedimento con questo ordinale.',
  })
  differsFromAct?: number | null;
}

@InputType({ description: 'Filtro sulle richieste di variazione e sulle decisioni; più condizioni valgono insieme.' })
export class VariationFilter {
  @Field(() => [VariationFilter], { nullable: true, description: AND })
  and?: VariationFilter[] | null;

  @Field(() => [VariationFilter], { nullable: true, description: OR })
  or?: VariationFilter[] | null;

  @Field(() => VariationFilter, { nullable: true, description: NOT })
  not?: VariationFilter | null;

  @Field(() => IntFilter, { nullable: true, description: 'Ordinale del provvedimento.' })
  act?: Operators | null;

  @Field(() => OutcomeFilter, { nullable: true, description: 'Esito della decisione.' })
  outcome?: Operators | null;

  @Field(() => RevisionKindFilter, { nullable: true, description: 'Tipo delle modifiche disposte.' })
  revisionKind?: Operators | null;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: 'Se una delle modifiche è stata letta con certezza, o no.',
  })
  certain?: Operators | null;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: 'Se una delle modifiche è dubbia e ancora da confermare, quindi non applicata.',
  })
  toConfirm?: Operators | null;

  @Field(() => StringFilter, { nullable: true, description: "Codice dell'obiettivo." })
  objective?: Operators | null;

  @Field(() => GroupingFilter, {
    nullable: true,
    description: "Area strategica dell'obiettivo, in un momento qualsiasi del piano.",
  })
  area?: GroupingFilter | null;

  @Field(() => GroupingFilter, {
    nullable: true,
    description: "Settore dell'obiettivo, in un momento qualsiasi del piano.",
  })
  sector?: GroupingFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: "Se la decisione riduce il peso dell'obiettivo." })
  weightReduced?: Operators | null;

  @Field(() => StringFilter, { nullable: true, description: "Codice dell'indicatore sulla cui riga sta la decisione." })
  indicator?: Operators | null;
}

@InputType({ description: 'Filtro sulle fasi degli obiettivi; più condizioni valgono insieme.' })
export class PhaseFilter {
  @Field(() => [PhaseFilter], { nullable: true, description: AND })
  and?: PhaseFilter[] | null;

  @Field(() => [PhaseFilter], { nullable: true, description: OR })
  or?: PhaseFilter[] | null;

  @Field(() => PhaseFilter, { nullable: true, description: NOT })
  not?: PhaseFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Titolo della fase.' })
  title?: Operators | null;

  @Field(() => PhaseStateFilter, { nullable: true, description: 'Stato della fase, oggi in Italia.' })
  state?: Operators | null;

  @Field(() => DateFilter, { nullable: true, description: 'Inizio.' })
  start?: Operators | null;

  @Field(() => DateFilter, { nullable: true, description: 'Scadenza vigente.' })
  due?: Operators | null;

  @Field(() => DateFilter, { nullable: true, description: 'Scadenza prima di ogni variazione.' })
  initialDue?: Operators | null;

  @Field(() => DateFilter, { nullable: true, description: 'Giorno in cui si è conclusa.' })
  doneOn?: Operators | null;

  @Field(() => FloatFilter, { nullable: true, description: 'Avanzamento rendicontato (0-100).' })
  percent?: Operators | null;

  @Field(() => FloatFilter, { nullable: true, description: "Peso della fase nell'obiettivo." })
  weight?: Operators | null;

  @Field(() => ObjectiveFilter, { nullable: true, description: "Condizioni sull'obiettivo della fase." })
  objective?: ObjectiveFilter | null;
}
