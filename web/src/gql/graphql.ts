/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Natura di un'area. */
export type AreaKind =
  /** Obiettivi gestionali: una classe di obiettivi che tiene il posto di una linea strategica. */
  | 'MANAGEMENT'
  /** Area (linea) strategica. */
  | 'STRATEGIC';

/** Perché un grado di raggiungimento esiste, o non esiste. */
export type AttainmentState =
  /** Valore non valido per questo indicatore. */
  | 'INVALID'
  /** Neutralizzato per cause non imputabili al settore. */
  | 'NEUTRALISED'
  /** Non applicabile: ad esempio un rapporto con denominatore zero. */
  | 'NOT_APPLICABLE'
  /** Non rendicontato. */
  | 'NO_ACTUAL'
  /** Target non previsto. */
  | 'NO_TARGET'
  /** Indicatore riformulato: il valore o il target appartengono a un'altra definizione e non si confrontano. */
  | 'REDEFINED'
  /** Misurato: il valore è calcolato. */
  | 'SCORED';

/** Esito della decisione del Nucleo di Valutazione. */
export type DecisionOutcome =
  /** Accolta. */
  | 'ACCEPTED'
  /** Chiarita: precisa ciò che già valeva. */
  | 'CLARIFIED'
  /** Valutazione rinviata a consuntivo. */
  | 'DEFERRED'
  /** Nessuna decisione leggibile. */
  | 'NONE'
  /** Accolta in parte. */
  | 'PARTLY_ACCEPTED'
  /** Non accolta. */
  | 'REJECTED';

/** Polarità di un indicatore. */
export type Direction =
  /** Polarità crescente: più alto è meglio. */
  | 'HIGHER'
  /** Polarità decrescente: più basso è meglio. */
  | 'LOWER'
  /** Il risultato è migliore dentro un intervallo (`rangeMin`, `rangeMax`, `tolerance`). */
  | 'RANGE';

/** Tipo di misura di un indicatore. */
export type IndicatorKind =
  /** Fatto (1) / non fatto (0). */
  | 'BINARY'
  /** Numero: quantità, giorni, euro. */
  | 'NUMBER'
  /** Percentuale: 80 significa 80 %. */
  | 'PERCENT';

/** Stato di un risultato rispetto al target vigente. Le soglie sono impostazioni della metodologia. */
export type IndicatorStatus =
  /** Raggiunto: almeno il 100 % (valore non limitato). */
  | 'ACHIEVED'
  /** Non raggiunto: meno del 50 %. */
  | 'MISSED'
  /** Non misurabile: target non previsto, riformulato, non applicabile, neutralizzato o valore non valido. */
  | 'NOT_MEASURABLE'
  /** Non rendicontato: manca il consuntivo. */
  | 'NOT_REPORTED'
  /** Parzialmente raggiunto: almeno il 50 %. */
  | 'PARTIAL';

/** Chi ha voluto una modifica. */
export type Initiative =
  /** Il Nucleo di Valutazione, d'ufficio: nessuno l'aveva chiesta. */
  | 'BOARD'
  /** Il settore, con la sua richiesta. */
  | 'SECTOR';

/** Che cosa cambia con una decisione. */
export type RevisionKind =
  /** Polarità precisata: vale da sempre. */
  | 'DIRECTION_CLARIFIED'
  /** Indicatore aggiunto. */
  | 'INDICATOR_ADDED'
  /** Indicatore spostato a un altro obiettivo. */
  | 'INDICATOR_MOVED'
  /** Indicatore riformulato: `from` e `to` sono i titoli, il resto sta in `fields`. */
  | 'INDICATOR_REDEFINED'
  /** Indicatore eliminato. */
  | 'INDICATOR_REMOVED'
  /** Peso dell'indicatore modificato. */
  | 'INDICATOR_WEIGHT_CHANGED'
  /** Neutralizzato per cause non imputabili. */
  | 'NEUTRALISED'
  /** Obiettivo aggiunto. */
  | 'OBJECTIVE_ADDED'
  /** Obiettivo spostato a un'altra area o a un altro settore. */
  | 'OBJECTIVE_MOVED'
  /** Obiettivo eliminato. */
  | 'OBJECTIVE_REMOVED'
  /** Peso dell'obiettivo modificato. */
  | 'OBJECTIVE_WEIGHT_CHANGED'
  /** Altro: il testo della decisione, da leggere da una persona. */
  | 'OTHER'
  /** Fase rinviata. */
  | 'PHASE_POSTPONED'
  /** Fase eliminata. */
  | 'PHASE_REMOVED'
  /** Target modificato. */
  | 'TARGET_CHANGED'
  /** Target inserito dove mancava: una rettifica, non uno sconto. */
  | 'TARGET_INSERTED';

/** Se una persona ha verificato una modifica letta da un testo libero. */
export type RevisionStatus =
  /** Confermata da una persona. */
  | 'CONFIRMED'
  /** Corretta da una persona. */
  | 'CORRECTED'
  /** Scartata da una persona: non conta. */
  | 'DISCARDED'
  /** Proposta: letta dal programma, non ancora verificata; conta nei calcoli. */
  | 'PROPOSED';

/** Il target rispetto al quale si misura. */
export type TargetBasis =
  /** Target vigente dopo il provvedimento scelto. */
  | 'CURRENT'
  /** Target iniziale (preventivo), prima di ogni variazione. */
  | 'INITIAL';

/** Come si è fatta la media dei risultati. */
export type Weighting =
  /** Media semplice: almeno un peso non è disponibile. */
  | 'UNWEIGHTED'
  /** Media ponderata: tutti i pesi sono noti. */
  | 'WEIGHTED';

export type AreaPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: TargetBasis;
  id: string | number;
}>;


export type AreaPageQuery = { plan: { id: string, area: { id: string, name: string, kind: AreaKind, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null, compared: number }, statusCounts: { achieved: number, partial: number, missed: number, notReported: number, notMeasurable: number }, sectors: Array<{ id: string, name: string }>, objectives: Array<{ code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, indicators: Array<{ code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null } }> }> } | null } | null };

export type IndicatorPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: TargetBasis;
  code: string;
}>;


export type IndicatorPageQuery = { plan: { id: string, discrepancies: Array<{ id: string, message: string, indicator: { code: string } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, indicator: { formula: string | null, purpose: string | null, kindInferred: boolean, directionInferred: boolean, rangeMin: number | null, rangeMax: number | null, deviation: number | null, code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, explained: { explanation: string }, objective: { code: string, title: string, area: { id: string, name: string }, sector: { id: string, name: string } }, readings: Array<{ id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, supersededBy: string | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }>, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null, attainment: { state: AttainmentState, value: number | null, raw: number | null } } | null } | null };

export type ObjectivePageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: TargetBasis;
  code: string;
}>;


export type ObjectivePageQuery = { plan: { id: string, discrepancies: Array<{ id: string, message: string, objective: { code: string } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, objective: { definition: string | null, code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, area: { id: string, name: string }, sector: { id: string, name: string }, easing: { value: number | null, compared: number }, weightChanges: Array<{ from: number | null, to: number, reduced: boolean, initiative: Initiative, sectorEffect: number | null, effectUnknownBecause: string | null, act: { ordinal: number }, objective: { code: string, title: string }, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }>, variations: Array<{ id: string, request: string | null, motivation: string | null, decision: string | null, readable: boolean, outcome: DecisionOutcome, act: { ordinal: number }, objective: { code: string, title: string }, indicator: { code: string, title: string } | null, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }>, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, indicators: Array<{ code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null } }> } | null } | null };

export type OverviewPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: TargetBasis;
}>;


export type OverviewPageQuery = { plan: { id: string, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null, compared: number }, statusCounts: { achieved: number, partial: number, missed: number, notReported: number, notMeasurable: number }, areas: Array<{ id: string, name: string, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number } }>, sectors: Array<{ id: string, name: string, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number } }>, objectives: { totalCount: number }, indicators: { totalCount: number }, reduced: { totalCount: number }, weightChanges: Array<{ from: number | null, to: number, reduced: boolean, initiative: Initiative, sectorEffect: number | null, effectUnknownBecause: string | null, act: { ordinal: number }, objective: { code: string, title: string }, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }>, variations: Array<{ id: string, outcome: DecisionOutcome, decision: string | null, act: { ordinal: number }, objective: { code: string, title: string }, indicator: { code: string, title: string } | null, revisions: Array<{ id: string, kind: RevisionKind }> }>, incomplete: { totalCount: number, nodes: Array<{ code: string, title: string, attainment: { state: AttainmentState }, objective: { code: string, sector: { name: string } } }> } } | null };

export type SectorPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: TargetBasis;
  id: string | number;
}>;


export type SectorPageQuery = { plan: { id: string, sector: { id: string, name: string, manager: string | null, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null, compared: number }, statusCounts: { achieved: number, partial: number, missed: number, notReported: number, notMeasurable: number }, areas: Array<{ id: string, name: string }>, objectives: Array<{ code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, indicators: Array<{ code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null } }> }> } | null } | null };

export type ScorePartsFragment = { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number };

export type StatusCountPartsFragment = { achieved: number, partial: number, missed: number, notReported: number, notMeasurable: number };

export type SourcePartsFragment = { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } };

export type EvidencePartsFragment = { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } };

export type RevisionPartsFragment = { id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null };

export type VariationPartsFragment = { id: string, request: string | null, motivation: string | null, decision: string | null, readable: boolean, outcome: DecisionOutcome, act: { ordinal: number }, objective: { code: string, title: string }, indicator: { code: string, title: string } | null, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }>, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null };

export type WeightChangePartsFragment = { from: number | null, to: number, reduced: boolean, initiative: Initiative, sectorEffect: number | null, effectUnknownBecause: string | null, act: { ordinal: number }, objective: { code: string, title: string }, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null };

export type IndicatorRowPartsFragment = { code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null } };

export type ObjectiveRowPartsFragment = { code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, indicators: Array<{ code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null } }> };

export type PlanFrameQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
}>;


export type PlanFrameQuery = { plans: Array<{ id: string, year: number, municipality: { slug: string, name: string } }>, plan: { id: string, year: number, period: string | null, demonstration: boolean, municipality: { slug: string, name: string }, acts: Array<{ ordinal: number, title: string, document: { importedAt: string } | null }>, areas: Array<{ id: string, name: string, kind: AreaKind }>, sectors: Array<{ id: string, name: string }> } | null };

export type VariationsPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
}>;


export type VariationsPageQuery = { plan: { id: string, variations: Array<{ id: string, request: string | null, motivation: string | null, decision: string | null, readable: boolean, outcome: DecisionOutcome, act: { ordinal: number }, objective: { code: string, title: string }, indicator: { code: string, title: string } | null, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }>, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, weightChanges: Array<{ reduced: boolean, act: { ordinal: number }, objective: { code: string } }>, discrepancies: Array<{ id: string, message: string, act: { ordinal: number }, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StatusCountPartsFragmentDoc = new TypedDocumentString(`
    fragment StatusCountParts on StatusCounts {
  achieved
  partial
  missed
  notReported
  notMeasurable
}
    `, {"fragmentName":"StatusCountParts"}) as unknown as TypedDocumentString<StatusCountPartsFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}`, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const RevisionPartsFragmentDoc = new TypedDocumentString(`
    fragment RevisionParts on Revision {
  id
  kind
  initiative
  from
  to
  status
  act {
    ordinal
  }
  fields {
    field
    from
    to
  }
  objective {
    code
  }
  indicator {
    code
    title
    kind
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}`, {"fragmentName":"RevisionParts"}) as unknown as TypedDocumentString<RevisionPartsFragment, unknown>;
export const VariationPartsFragmentDoc = new TypedDocumentString(`
    fragment VariationParts on Variation {
  id
  request
  motivation
  decision
  readable
  outcome
  act {
    ordinal
  }
  objective {
    code
    title
  }
  indicator {
    code
    title
  }
  revisions {
    ...RevisionParts
  }
  source {
    ...SourceParts
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}
fragment RevisionParts on Revision {
  id
  kind
  initiative
  from
  to
  status
  act {
    ordinal
  }
  fields {
    field
    from
    to
  }
  objective {
    code
  }
  indicator {
    code
    title
    kind
  }
  evidence {
    ...EvidenceParts
  }
}`, {"fragmentName":"VariationParts"}) as unknown as TypedDocumentString<VariationPartsFragment, unknown>;
export const WeightChangePartsFragmentDoc = new TypedDocumentString(`
    fragment WeightChangeParts on WeightChange {
  act {
    ordinal
  }
  objective {
    code
    title
  }
  from
  to
  reduced
  initiative
  sectorEffect
  effectUnknownBecause
  evidence {
    ...EvidenceParts
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}`, {"fragmentName":"WeightChangeParts"}) as unknown as TypedDocumentString<WeightChangePartsFragment, unknown>;
export const ScorePartsFragmentDoc = new TypedDocumentString(`
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}
    `, {"fragmentName":"ScoreParts"}) as unknown as TypedDocumentString<ScorePartsFragment, unknown>;
export const IndicatorRowPartsFragmentDoc = new TypedDocumentString(`
    fragment IndicatorRowParts on Indicator {
  code
  title
  kind
  direction
  weight
  initialTarget
  target
  actual
  status
  attainment(basis: $basis) {
    state
    value
    raw
  }
}
    `, {"fragmentName":"IndicatorRowParts"}) as unknown as TypedDocumentString<IndicatorRowPartsFragment, unknown>;
export const ObjectiveRowPartsFragmentDoc = new TypedDocumentString(`
    fragment ObjectiveRowParts on Objective {
  code
  title
  weight
  initialWeight
  weightReduced
  score(basis: $basis) {
    ...ScoreParts
  }
  indicators {
    ...IndicatorRowParts
  }
}
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}
fragment IndicatorRowParts on Indicator {
  code
  title
  kind
  direction
  weight
  initialTarget
  target
  actual
  status
  attainment(basis: $basis) {
    state
    value
    raw
  }
}`, {"fragmentName":"ObjectiveRowParts"}) as unknown as TypedDocumentString<ObjectiveRowPartsFragment, unknown>;
export const AreaPageDocument = new TypedDocumentString(`
    query AreaPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $id: ID!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    area(id: $id) {
      id
      name
      kind
      score(basis: $basis) {
        ...ScoreParts
      }
      easing {
        value
        compared
      }
      statusCounts {
        ...StatusCountParts
      }
      sectors {
        id
        name
      }
      objectives {
        ...ObjectiveRowParts
      }
    }
  }
}
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}
fragment StatusCountParts on StatusCounts {
  achieved
  partial
  missed
  notReported
  notMeasurable
}
fragment IndicatorRowParts on Indicator {
  code
  title
  kind
  direction
  weight
  initialTarget
  target
  actual
  status
  attainment(basis: $basis) {
    state
    value
    raw
  }
}
fragment ObjectiveRowParts on Objective {
  code
  title
  weight
  initialWeight
  weightReduced
  score(basis: $basis) {
    ...ScoreParts
  }
  indicators {
    ...IndicatorRowParts
  }
}`) as unknown as TypedDocumentString<AreaPageQuery, AreaPageQueryVariables>;
export const IndicatorPageDocument = new TypedDocumentString(`
    query IndicatorPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $code: String!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    discrepancies {
      id
      message
      indicator {
        code
      }
      source {
        ...SourceParts
      }
    }
    indicator(code: $code) {
      ...IndicatorRowParts
      formula
      purpose
      kindInferred
      directionInferred
      rangeMin
      rangeMax
      deviation
      explained: attainment(basis: $basis) {
        explanation
      }
      objective {
        code
        title
        area {
          id
          name
        }
        sector {
          id
          name
        }
      }
      readings {
        id
        value
        numerator
        denominator
        asOf
        final
        note
        demonstration
        supersededBy
        source {
          ...SourceParts
        }
      }
      revisions {
        ...RevisionParts
      }
      source {
        ...SourceParts
      }
    }
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}
fragment RevisionParts on Revision {
  id
  kind
  initiative
  from
  to
  status
  act {
    ordinal
  }
  fields {
    field
    from
    to
  }
  objective {
    code
  }
  indicator {
    code
    title
    kind
  }
  evidence {
    ...EvidenceParts
  }
}
fragment IndicatorRowParts on Indicator {
  code
  title
  kind
  direction
  weight
  initialTarget
  target
  actual
  status
  attainment(basis: $basis) {
    state
    value
    raw
  }
}`) as unknown as TypedDocumentString<IndicatorPageQuery, IndicatorPageQueryVariables>;
export const ObjectivePageDocument = new TypedDocumentString(`
    query ObjectivePage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $code: String!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    discrepancies {
      id
      message
      objective {
        code
      }
      source {
        ...SourceParts
      }
    }
    objective(code: $code) {
      ...ObjectiveRowParts
      definition
      area {
        id
        name
      }
      sector {
        id
        name
      }
      easing {
        value
        compared
      }
      weightChanges {
        ...WeightChangeParts
      }
      variations {
        ...VariationParts
      }
      source {
        ...SourceParts
      }
    }
  }
}
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}
fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}
fragment RevisionParts on Revision {
  id
  kind
  initiative
  from
  to
  status
  act {
    ordinal
  }
  fields {
    field
    from
    to
  }
  objective {
    code
  }
  indicator {
    code
    title
    kind
  }
  evidence {
    ...EvidenceParts
  }
}
fragment VariationParts on Variation {
  id
  request
  motivation
  decision
  readable
  outcome
  act {
    ordinal
  }
  objective {
    code
    title
  }
  indicator {
    code
    title
  }
  revisions {
    ...RevisionParts
  }
  source {
    ...SourceParts
  }
}
fragment WeightChangeParts on WeightChange {
  act {
    ordinal
  }
  objective {
    code
    title
  }
  from
  to
  reduced
  initiative
  sectorEffect
  effectUnknownBecause
  evidence {
    ...EvidenceParts
  }
}
fragment IndicatorRowParts on Indicator {
  code
  title
  kind
  direction
  weight
  initialTarget
  target
  actual
  status
  attainment(basis: $basis) {
    state
    value
    raw
  }
}
fragment ObjectiveRowParts on Objective {
  code
  title
  weight
  initialWeight
  weightReduced
  score(basis: $basis) {
    ...ScoreParts
  }
  indicators {
    ...IndicatorRowParts
  }
}`) as unknown as TypedDocumentString<ObjectivePageQuery, ObjectivePageQueryVariables>;
export const OverviewPageDocument = new TypedDocumentString(`
    query OverviewPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    score(basis: $basis) {
      ...ScoreParts
    }
    easing {
      value
      compared
    }
    statusCounts {
      ...StatusCountParts
    }
    areas {
      id
      name
      score(basis: $basis) {
        ...ScoreParts
      }
    }
    sectors {
      id
      name
      score(basis: $basis) {
        ...ScoreParts
      }
    }
    objectives(first: 1) {
      totalCount
    }
    indicators(first: 1) {
      totalCount
    }
    reduced: objectives(where: {weightReduced: {eq: true}}, first: 1) {
      totalCount
    }
    weightChanges(direction: REDUCED) {
      ...WeightChangeParts
    }
    variations {
      id
      outcome
      decision
      act {
        ordinal
      }
      objective {
        code
        title
      }
      indicator {
        code
        title
      }
      revisions {
        id
        kind
      }
    }
    incomplete: indicators(
      where: {status: {in: [NOT_REPORTED, NOT_MEASURABLE]}}
      first: 100
    ) {
      totalCount
      nodes {
        code
        title
        attainment {
          state
        }
        objective {
          code
          sector {
            name
          }
        }
      }
    }
  }
}
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}
fragment StatusCountParts on StatusCounts {
  achieved
  partial
  missed
  notReported
  notMeasurable
}
fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}
fragment WeightChangeParts on WeightChange {
  act {
    ordinal
  }
  objective {
    code
    title
  }
  from
  to
  reduced
  initiative
  sectorEffect
  effectUnknownBecause
  evidence {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<OverviewPageQuery, OverviewPageQueryVariables>;
export const SectorPageDocument = new TypedDocumentString(`
    query SectorPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $id: ID!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    sector(id: $id) {
      id
      name
      manager
      score(basis: $basis) {
        ...ScoreParts
      }
      easing {
        value
        compared
      }
      statusCounts {
        ...StatusCountParts
      }
      areas {
        id
        name
      }
      objectives {
        ...ObjectiveRowParts
      }
    }
  }
}
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}
fragment StatusCountParts on StatusCounts {
  achieved
  partial
  missed
  notReported
  notMeasurable
}
fragment IndicatorRowParts on Indicator {
  code
  title
  kind
  direction
  weight
  initialTarget
  target
  actual
  status
  attainment(basis: $basis) {
    state
    value
    raw
  }
}
fragment ObjectiveRowParts on Objective {
  code
  title
  weight
  initialWeight
  weightReduced
  score(basis: $basis) {
    ...ScoreParts
  }
  indicators {
    ...IndicatorRowParts
  }
}`) as unknown as TypedDocumentString<SectorPageQuery, SectorPageQueryVariables>;
export const PlanFrameDocument = new TypedDocumentString(`
    query PlanFrame($municipality: String, $year: Int, $atAct: Int) {
  plans {
    id
    year
    municipality {
      slug
      name
    }
  }
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    year
    period
    demonstration
    municipality {
      slug
      name
    }
    acts {
      ordinal
      title
      document {
        importedAt
      }
    }
    areas {
      id
      name
      kind
    }
    sectors {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlanFrameQuery, PlanFrameQueryVariables>;
export const VariationsPageDocument = new TypedDocumentString(`
    query VariationsPage($municipality: String, $year: Int, $atAct: Int) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    variations {
      ...VariationParts
    }
    weightChanges(direction: REDUCED) {
      reduced
      act {
        ordinal
      }
      objective {
        code
      }
    }
    discrepancies {
      id
      message
      act {
        ordinal
      }
      source {
        ...SourceParts
      }
    }
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}
fragment RevisionParts on Revision {
  id
  kind
  initiative
  from
  to
  status
  act {
    ordinal
  }
  fields {
    field
    from
    to
  }
  objective {
    code
  }
  indicator {
    code
    title
    kind
  }
  evidence {
    ...EvidenceParts
  }
}
fragment VariationParts on Variation {
  id
  request
  motivation
  decision
  readable
  outcome
  act {
    ordinal
  }
  objective {
    code
    title
  }
  indicator {
    code
    title
  }
  revisions {
    ...RevisionParts
  }
  source {
    ...SourceParts
  }
}`) as unknown as TypedDocumentString<VariationsPageQuery, VariationsPageQueryVariables>;