/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Quali operazioni cercare nel registro; ciò che manca non filtra. */
export type AuditFilter = {
  /** Nome dell'operazione: «confirmImport». */
  action?: string | null | undefined;
  /** Dal giorno. */
  from?: string | null | undefined;
  /** Parole in autore, operazione, oggetto, prima o dopo. */
  text?: string | null | undefined;
  /** Al giorno, compreso. */
  to?: string | null | undefined;
};

/** Una cella corretta. */
export type CellEditInput = {
  /** La colonna. */
  column: ImportColumn;
  /** Il nuovo testo; null svuota la cella; il testo trovato annulla la correzione. */
  value?: string | null | undefined;
};

/** A che punto è il ciclo dell'anno. */
export type CycleStage =
  /** Relazione sulla performance adottata dalla Giunta. */
  | 'ADOPTED'
  /** Chiuso: i risultati non cambiano più. */
  | 'CLOSED'
  /** Aperto. */
  | 'OPEN'
  /** Relazione sulla performance validata dal Nucleo di Valutazione. */
  | 'VALIDATED';

/** Un passo del ciclo dell'anno. */
export type CycleStepKind =
  /** Adozione della Relazione da parte della Giunta. */
  | 'ADOPTED'
  /** Chiusura. */
  | 'CLOSED'
  /** Riapertura, con il motivo. */
  | 'REOPENED'
  /** Validazione della Relazione da parte del Nucleo di Valutazione. */
  | 'VALIDATED';

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

/** Il cambiamento di un campo. */
export type FieldChangeInput = {
  /** Nome del campo: `title`, `formula`, `target`, `weight`, `kind`, `direction` … */
  field: string;
  /** Prima. I numeri si scrivono all'italiana («1.234,5»); un valore ripetuto com'era resta com'era. */
  from?: string | null | undefined;
  /** Dopo. I numeri si scrivono all'italiana («1.234,5»); un valore ripetuto com'era resta com'era. */
  to?: string | null | undefined;
};

/** Una colonna della tabella di un piano. */
export type ImportColumn =
  /** Area (linea) strategica. */
  | 'AREA'
  /** Decisione del Nucleo di Valutazione. */
  | 'DECISION'
  /** Descrizione dell'obiettivo. */
  | 'DEFINITION'
  /** Formula dell'indicatore. */
  | 'FORMULA'
  /** Codice dell'indicatore. */
  | 'INDICATOR_CODE'
  /** Titolo dell'indicatore. */
  | 'INDICATOR_TITLE'
  /** Peso dell'indicatore, in percentuale. */
  | 'INDICATOR_WEIGHT'
  /** Responsabile di settore. */
  | 'MANAGER'
  /** Motivazione. */
  | 'MOTIVATION'
  /** Codice dell'obiettivo. */
  | 'OBJECTIVE_CODE'
  /** Titolo dell'obiettivo. */
  | 'OBJECTIVE_TITLE'
  /** Peso dell'obiettivo, in punti. */
  | 'OBJECTIVE_WEIGHT'
  /** Finalità dell'indicatore. */
  | 'PURPOSE'
  /** Richiesta di variazione. */
  | 'REQUEST'
  /** Settore. */
  | 'SECTOR'
  /** Target atteso. */
  | 'TARGET';

/** Che cosa contiene un documento. */
export type ImportKind =
  /** Un piano o un provvedimento di variazione. */
  | 'ACT'
  /** Valori a consuntivo o di monitoraggio. */
  | 'READINGS';

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

/** Gravità di un problema di lettura. */
export type IssueSeverity =
  /** Errore: il documento è rifiutato. */
  | 'ERROR'
  /** Avviso: il documento è stato caricato, il punto è da verificare. */
  | 'WARNING';

/** Come scende il grado di raggiungimento dove più basso è meglio. */
export type LowerRule =
  /** 100 × (2 − consuntivo / target): al doppio del target vale 0. */
  | 'MIRROR'
  /** 100 × target / consuntivo: al doppio del target vale 50; zero vale 100. */
  | 'RATIO';

/** Il peso di un obiettivo, che il documento non riporta, con la fonte. */
export type ObjectiveWeightInput = {
  /** Ordinale del provvedimento dopo il quale vale. */
  act: number;
  /** Codice dell'obiettivo. */
  objective: string;
  /** Dove sta scritto. */
  source: string;
  /** Peso in punti, da 0 in su; null ritira la dichiarazione. */
  weight?: number | null | undefined;
};

/** La verifica di una modifica letta da una decisione, o una modifica aggiunta. */
export type PendingRevisionInput = {
  /** Che cos'altro cambia; omesso, resta com’era. */
  fields?: Array<FieldChangeInput> | null | undefined;
  /** Prima. I numeri si scrivono all'italiana («1.234,5»); un valore ripetuto com'era resta com'era. */
  from?: string | null | undefined;
  /** Identificativo della modifica; null per aggiungerne una. */
  id?: string | number | null | undefined;
  /** Codice dell'indicatore; omesso, resta com’era. */
  indicator?: string | null | undefined;
  /** Chi l’ha voluta; omesso, resta com’era. */
  initiative?: Initiative | null | undefined;
  /** Che cosa cambia; omesso, resta com’era. */
  kind?: RevisionKind | null | undefined;
  /** La riga della richiesta o decisione. */
  line: number;
  /** Codice dell'obiettivo; omesso, resta com’era. */
  objective?: string | null | undefined;
  /** Che cosa se ne fa; `PROPOSED` la riporta a come è stata letta. `DISCARDED` toglie una modifica aggiunta. */
  status: RevisionStatus;
  /** Dopo. I numeri si scrivono all'italiana («1.234,5»); un valore ripetuto com'era resta com'era. */
  to?: string | null | undefined;
};

/** Come è stata letta una riga della tabella di un documento. */
export type PendingRowState =
  /** Al suo posto, ma con celle da verificare. */
  | 'DOUBTFUL'
  /** Corretta a mano. */
  | 'EDITED'
  /** Al suo posto. */
  | 'IN_PLACE'
  /** Esclusa a mano: non viene caricata. */
  | 'LEFT_OUT'
  /** Era spostata di qualche colonna: riallineata. */
  | 'REALIGNED'
  /** Non attribuibile con certezza alle colonne: non viene caricata finché non la si corregge. */
  | 'UNPLACED';

/** Una bozza: i testi come sono stati scritti. Senza testi, la bozza è tolta. */
export type ReadingDraftInput = {
  /** Denominatore, come è stato scritto. */
  denominator?: string | null | undefined;
  /** La versione vista da chi scrive; null = nessuna bozza. Se ora ce n'è un'altra è un conflitto. */
  expectedVersion?: number | null | undefined;
  /** Codice dell'indicatore. */
  indicator: string;
  /** Nota. */
  note?: string | null | undefined;
  /** Numeratore, come è stato scritto. */
  numerator?: string | null | undefined;
  /** Valore, come è stato scritto. */
  value?: string | null | undefined;
};

/** Un valore da registrare. */
export type ReadingInput = {
  /** La data a cui il valore si riferisce: nell'anno del piano; per il consuntivo fino al 30 giugno dopo. */
  asOf: string;
  /** Vero per rispondere alla domanda se 0,88 è davvero 0,88 % quando il target è 100 %. */
  confirmed?: boolean | null | undefined;
  /** Denominatore di un rapporto; 0 = non applicabile. Si indica il valore, oppure numeratore e denominatore. */
  denominator?: number | null | undefined;
  /** L'ultima rilevazione vista da chi scrive (per il consuntivo, dell'indicatore; per un monitoraggio, della stessa data); null = nessuna. Se ora ce n'è un'altra è un conflitto. */
  expectedReading?: string | number | null | undefined;
  /** Vero per il consuntivo, falso per un monitoraggio intermedio. */
  final: boolean;
  /** Codice dell'indicatore. */
  indicator: string;
  /** Nota. */
  note?: string | null | undefined;
  /** Numeratore di un rapporto. Si indica il valore, oppure numeratore e denominatore. */
  numerator?: number | null | undefined;
  /** Valore nell'unità dell'indicatore: 80 significa 80 %. Si indica il valore, oppure numeratore e denominatore. */
  value?: number | null | undefined;
};

/** Che cosa dispone una modifica. I numeri si scrivono all’italiana («1.234,5»). */
export type RevisionContentInput = {
  /** Che cos'altro cambia. */
  fields?: Array<FieldChangeInput> | null | undefined;
  /** Prima; di un indicatore riformulato, il titolo. */
  from?: string | null | undefined;
  /** Codice dell'indicatore; null se cambia l'obiettivo. */
  indicator?: string | null | undefined;
  /** Chi ha voluto la modifica. */
  initiative: Initiative;
  /** Che cosa cambia. */
  kind: RevisionKind;
  /** Codice dell'obiettivo. */
  objective: string;
  /** Dopo; di un indicatore riformulato, il titolo. */
  to?: string | null | undefined;
};

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

/** Ruolo di una persona che ha effettuato l’accesso. */
export type Role =
  /** Amministratore. */
  | 'ADMINISTRATOR'
  /** Analista. */
  | 'ANALYST'
  /** Nucleo di Valutazione. */
  | 'BOARD'
  /** Responsabile di settore. */
  | 'MANAGER'
  /** Segreteria Generale. */
  | 'SEGRETERIA';

/** Le correzioni di una riga. */
export type RowEditInput = {
  /** Le celle che cambiano. */
  cells: Array<CellEditInput>;
  /** Vero per non caricare la riga; omesso, resta com’era. */
  leaveOut?: boolean | null | undefined;
  /** Numero della riga nel documento. */
  line: number;
};

/** Un ruolo da assegnare. */
export type SectorRoleInput = {
  /** Il ruolo. */
  role: Role;
  /** Chiavi dei settori, per il ruolo MANAGER. */
  sectors?: Array<string> | null | undefined;
};

/** A che punto sono i valori di un settore. */
export type SubmissionState =
  /** Non ancora trasmessi. */
  | 'NOT_SUBMITTED'
  /** Restituiti al settore, con il motivo. */
  | 'RETURNED'
  /** Trasmessi alla Segreteria Generale: il settore non li cambia più. */
  | 'SUBMITTED';

/** Che cosa può fare un token, oltre a ciò che è pubblico. */
export type TokenScope =
  /** Caricare documenti e confermarli. */
  | 'IMPORTS'
  /** Leggere, con i limiti e i dati del titolare. */
  | 'READ'
  /** Registrare e trasmettere consuntivi. */
  | 'READINGS';

/** Come si è fatta la media dei risultati. */
export type Weighting =
  /** Media semplice: almeno un peso non è disponibile. */
  | 'UNWEIGHTED'
  /** Media ponderata: tutti i pesi sono noti. */
  | 'WEIGHTED';

export type PersonPartsFragment = { id: string, name: string, email: string, active: boolean, hasPassword: boolean, roles: Array<{ role: Role, municipality: string, sectors: Array<{ key: string, name: string, delegatedBy: string | null, until: string | null }> }> };

export type PeopleQueryVariables = Exact<{
  municipality: string;
}>;


export type PeopleQuery = { people: Array<{ id: string, name: string, email: string, active: boolean, hasPassword: boolean, roles: Array<{ role: Role, municipality: string, sectors: Array<{ key: string, name: string, delegatedBy: string | null, until: string | null }> }> }> };

export type SectorNamesQueryVariables = Exact<{
  municipality: string;
}>;


export type SectorNamesQuery = { plan: { sectors: Array<{ id: string, name: string, manager: string | null }> } | null };

export type CreateUserMutationVariables = Exact<{
  municipality: string;
  email: string;
  name: string;
  roles: Array<SectorRoleInput> | SectorRoleInput;
}>;


export type CreateUserMutation = { createUser: { link: string | null, user: { name: string } } };

export type SetUserRolesMutationVariables = Exact<{
  user: string | number;
  municipality: string;
  roles: Array<SectorRoleInput> | SectorRoleInput;
}>;


export type SetUserRolesMutation = { setUserRoles: { id: string } };

export type DeactivateUserMutationVariables = Exact<{
  user: string | number;
  active: boolean;
}>;


export type DeactivateUserMutation = { deactivateUser: { id: string } };

export type ResetPasswordMutationVariables = Exact<{
  user: string | number;
}>;


export type ResetPasswordMutation = { resetPassword: { link: string | null, sentByEmail: boolean } };

export type MunicipalitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalitiesQuery = { municipalities: Array<{ slug: string, name: string }> };

export type CreateMunicipalityMutationVariables = Exact<{
  name: string;
}>;


export type CreateMunicipalityMutation = { createMunicipality: { name: string } };

export type SystemHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type SystemHealthQuery = { systemHealth: { version: string, engine: string, migrationsPending: boolean, databaseBytes: number | null, plans: number, documents: number, people: number, auditEntries: number, auditIntact: boolean, mail: boolean, openidConnect: boolean, publicReading: boolean } };

export type AuditLogQueryVariables = Exact<{
  municipality?: string | null | undefined;
  where?: AuditFilter | null | undefined;
  first: number;
}>;


export type AuditLogQuery = { auditLog: { totalCount: number, nodes: Array<{ id: string, number: number, at: string, actor: string, origin: string, action: string, subject: string, before: string | null, after: string | null, hash: string }> } };

export type DelegationPartsFragment = { id: string, delegate: string, delegatedBy: string, until: string | null, sector: { key: string, name: string } };

export type DelegationsQueryVariables = Exact<{
  municipality: string;
}>;


export type DelegationsQuery = { delegations: Array<{ id: string, delegate: string, delegatedBy: string, until: string | null, sector: { key: string, name: string } }> };

export type DelegateSectorMutationVariables = Exact<{
  municipality: string;
  sector: string;
  email: string;
  until?: string | null | undefined;
}>;


export type DelegateSectorMutation = { delegateSector: { id: string } };

export type EndDelegationMutationVariables = Exact<{
  delegation: string | number;
}>;


export type EndDelegationMutation = { endDelegation: { id: string } };

export type TokenPartsFragment = { id: string, name: string, scopes: Array<TokenScope>, owner: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null };

export type ApiTokensQueryVariables = Exact<{
  municipality?: string | null | undefined;
}>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, scopes: Array<TokenScope>, owner: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
  scopes: Array<TokenScope> | TokenScope;
  expiresOn: string;
  user?: string | number | null | undefined;
  municipality?: string | null | undefined;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string } };

export type RevokeApiTokenMutationVariables = Exact<{
  token: string | number;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { id: string } };

export type YearsQueryVariables = Exact<{
  municipality: string;
}>;


export type YearsQuery = { plans: Array<{ id: string, year: number, period: string | null, stage: CycleStage, demonstration: boolean, acts: Array<{ ordinal: number }> }> };

export type ActsQueryVariables = Exact<{
  municipality: string;
  year?: number | null | undefined;
}>;


export type ActsQuery = { plan: { id: string, year: number, acts: Array<{ ordinal: number, title: string, number: string | null, adoptedOn: string | null, link: string | null, document: { id: string, filename: string } | null }> } | null };

export type ImportsQueryVariables = Exact<{
  municipality: string;
}>;


export type ImportsQuery = { imports: Array<{ kind: ImportKind, year: number, issues: number, undoBlockedBy: string | null, document: { id: string, filename: string, importedAt: string, importedBy: string | null }, act: { ordinal: number } | null }> };

export type PendingImportsQueryVariables = Exact<{
  municipality: string;
}>;


export type PendingImportsQuery = { pendingImports: Array<{ id: string, kind: ImportKind, filename: string, expiresAt: string, createdBy: string, plan: { municipality: string, year: number, act: number } | null }> };

export type CampaignsPageQueryVariables = Exact<{
  municipality: string;
  year: number;
}>;


export type CampaignsPageQuery = { plan: { id: string, closed: boolean } | null, campaigns: Array<{ asOf: string, final: boolean, dueOn: string, overdue: boolean, sectors: Array<{ reported: number, total: number, state: SubmissionState, remindedAt: string | null, reachable: boolean, sector: { id: string, name: string }, missing: Array<{ code: string, title: string }> }> }> };

export type OpenCampaignMutationVariables = Exact<{
  municipality: string;
  year: number;
  asOf: string;
  final: boolean;
  dueOn: string;
}>;


export type OpenCampaignMutation = { openCampaign: { asOf: string, final: boolean, dueOn: string } };

export type SendRemindersMutationVariables = Exact<{
  municipality: string;
  year: number;
  asOf: string;
  final: boolean;
}>;


export type SendRemindersMutation = { sendReminders: { sent: number, unreachable: Array<{ id: string, name: string }> } };

export type SettleVariationMutationVariables = Exact<{
  variation: string | number;
  outcome: DecisionOutcome;
  reason: string;
  decidedOn?: string | null | undefined;
}>;


export type SettleVariationMutation = { settleVariation: { id: string } };

export type NeutraliseMutationVariables = Exact<{
  municipality: string;
  year: number;
  indicator: string;
  neutralised: boolean;
  reason: string;
  decision: string;
}>;


export type NeutraliseMutation = { neutralise: { id: string } };

export type SetScoringPolicyMutationVariables = Exact<{
  municipality: string;
  year: number;
  achieved: number;
  partial: number;
  lowerRule: LowerRule;
  article: string;
}>;


export type SetScoringPolicyMutation = { setScoringPolicy: { name: string } };

export type RemoveDemonstrationDataMutationVariables = Exact<{
  municipality: string;
  year: number;
}>;


export type RemoveDemonstrationDataMutation = { removeDemonstrationData: { removed: number } };

export type ClosePlanMutationVariables = Exact<{
  municipality: string;
  year: number;
  reason?: string | null | undefined;
}>;


export type ClosePlanMutation = { closePlan: { id: string } };

export type ReopenPlanMutationVariables = Exact<{
  municipality: string;
  year: number;
  reason: string;
}>;


export type ReopenPlanMutation = { reopenPlan: { id: string } };

export type AdoptReportMutationVariables = Exact<{
  municipality: string;
  year: number;
  number: string;
  date: string;
  link?: string | null | undefined;
}>;


export type AdoptReportMutation = { adoptReport: { id: string } };

export type ValidateReportMutationVariables = Exact<{
  municipality: string;
  year: number;
  number: string;
  date: string;
  link?: string | null | undefined;
}>;


export type ValidateReportMutation = { validateReport: { id: string } };

export type NextPlanPageQueryVariables = Exact<{
  municipality: string;
  year: number;
}>;


export type NextPlanPageQuery = { plans: Array<{ id: string, year: number }>, plan: { id: string, objectives: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, sector: { id: string, name: string } }> } } | null };

export type StartNextPlanMutationVariables = Exact<{
  municipality: string;
  year: number;
  objectives: Array<string> | string;
}>;


export type StartNextPlanMutation = { startNextPlan: { plan: { id: string, year: number } } };

export type ClosingPageQueryVariables = Exact<{
  municipality: string;
  year: number;
}>;


export type ClosingPageQuery = { plan: { id: string, year: number, stage: CycleStage, policy: { label: string, achieved: number, partial: number, lowerRule: LowerRule, article: string | null }, cycle: Array<{ step: CycleStepKind, reason: string | null, policy: string | null, documentNumber: string | null, documentDate: string | null, link: string | null, recordedAt: string, recordedBy: string }>, closingCheck: { mayClose: boolean, proposedRevisions: number, demonstrationReadings: number, scoreNow: number | null, scoreClosed: number | null, deferred: Array<{ id: string, decision: string | null, act: { ordinal: number }, objective: { code: string, title: string }, indicator: { code: string } | null }>, unreported: Array<{ id: string, code: string, title: string, declarations: Array<{ field: string, source: string }>, objective: { sector: { id: string, name: string } } }>, notApplicable: Array<{ id: string, code: string, title: string, declarations: Array<{ field: string, source: string }>, objective: { sector: { id: string, name: string } } }>, neutralised: Array<{ id: string, code: string, title: string, declarations: Array<{ field: string, source: string }>, objective: { sector: { id: string, name: string } } }> }, variations: Array<{ id: string, decision: string | null, settlement: { outcome: DecisionOutcome, reason: string, decidedOn: string | null, recordedAt: string, recordedBy: string | null } | null, act: { ordinal: number }, objective: { code: string, title: string }, indicator: { code: string } | null }> } | null, campaigns: Array<{ asOf: string, final: boolean, sectors: Array<{ state: SubmissionState, sector: { id: string, name: string } }> }> };

export type DeferredDecisionFragment = { id: string, decision: string | null, act: { ordinal: number }, objective: { code: string, title: string }, indicator: { code: string } | null };

export type ClosingIndicatorFragment = { id: string, code: string, title: string, declarations: Array<{ field: string, source: string }>, objective: { sector: { id: string, name: string } } };

export type ImportsPageQueryVariables = Exact<{
  municipality: string;
}>;


export type ImportsPageQuery = { pendingImports: Array<{ id: string, kind: ImportKind, filename: string, expiresAt: string, createdBy: string, plan: { municipality: string, year: number, act: number } | null }>, imports: Array<{ kind: ImportKind, year: number, issues: number, undoBlockedBy: string | null, document: { id: string, filename: string, importedAt: string, importedBy: string | null }, act: { ordinal: number } | null }> };

export type PendingImportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PendingImportPageQuery = { pendingImport: { id: string, kind: ImportKind, filename: string, createdAt: string, expiresAt: string, createdBy: string, seen: string | null, plan: { municipality: string, slug: string, year: number, period: string | null, act: number } | null, counts: { areas: number, sectors: number, managers: number, objectives: number, indicators: number, requests: number, motivations: number, decisions: number } | null, issues: Array<{ code: string, severity: IssueSeverity, message: string, line: number | null, column: string | null, found: string | null }>, rows: Array<{ line: number, text: string, state: PendingRowState, shift: number, area: string | null, cells: Array<{ column: ImportColumn, heading: string, found: string | null, edited: string | null, isEdited: boolean, inherited: boolean, suggested: string | null }>, issues: Array<{ code: string, severity: IssueSeverity, message: string, line: number | null, column: string | null, found: string | null }> }>, variations: Array<{ line: number, objective: string, indicator: string | null, request: string | null, motivation: string | null, decision: string | null, outcome: DecisionOutcome, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, objective: string, indicator: string | null, from: string | null, to: string | null, evidence: string | null, start: number | null, end: number | null, status: RevisionStatus, addedByPerson: boolean, fields: Array<{ field: string, from: string | null, to: string | null }> }> }>, readings: Array<{ line: number, indicator: string, title: string | null, kind: IndicatorKind | null, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, inForce: { value: number | null, numerator: number | null, denominator: number | null, asOf: string, demonstration: boolean } | null, issues: Array<{ code: string, severity: IssueSeverity, message: string, line: number | null, column: string | null, found: string | null }> }>, discrepancies: Array<{ code: string, message: string, objective: string | null, indicator: string | null, line: number | null }>, comparison: { newRows: number, unchanged: boolean, objectives: Array<{ code: string, label: string, isNew: boolean, isRemoved: boolean, fields: Array<{ field: string, from: string | null, to: string | null }> }>, indicators: Array<{ code: string, label: string, isNew: boolean, isRemoved: boolean, fields: Array<{ field: string, from: string | null, to: string | null }> }> }, obstacles: Array<{ code: string, message: string, subject: string | null, field: string | null }> } | null };

export type EditImportMutationVariables = Exact<{
  id: string | number;
  rows?: Array<RowEditInput> | RowEditInput | null | undefined;
  revisions?: Array<PendingRevisionInput> | PendingRevisionInput | null | undefined;
  reset?: boolean | null | undefined;
}>;


export type EditImportMutation = { editImport: { import: { id: string, kind: ImportKind, filename: string, createdAt: string, expiresAt: string, createdBy: string, seen: string | null, plan: { municipality: string, slug: string, year: number, period: string | null, act: number } | null, counts: { areas: number, sectors: number, managers: number, objectives: number, indicators: number, requests: number, motivations: number, decisions: number } | null, issues: Array<{ code: string, severity: IssueSeverity, message: string, line: number | null, column: string | null, found: string | null }>, rows: Array<{ line: number, text: string, state: PendingRowState, shift: number, area: string | null, cells: Array<{ column: ImportColumn, heading: string, found: string | null, edited: string | null, isEdited: boolean, inherited: boolean, suggested: string | null }>, issues: Array<{ code: string, severity: IssueSeverity, message: string, line: number | null, column: string | null, found: string | null }> }>, variations: Array<{ line: number, objective: string, indicator: string | null, request: string | null, motivation: string | null, decision: string | null, outcome: DecisionOutcome, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, objective: string, indicator: string | null, from: string | null, to: string | null, evidence: string | null, start: number | null, end: number | null, status: RevisionStatus, addedByPerson: boolean, fields: Array<{ field: string, from: string | null, to: string | null }> }> }>, readings: Array<{ line: number, indicator: string, title: string | null, kind: IndicatorKind | null, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, inForce: { value: number | null, numerator: number | null, denominator: number | null, asOf: string, demonstration: boolean } | null, issues: Array<{ code: string, severity: IssueSeverity, message: string, line: number | null, column: string | null, found: string | null }> }>, discrepancies: Array<{ code: string, message: string, objective: string | null, indicator: string | null, line: number | null }>, comparison: { newRows: number, unchanged: boolean, objectives: Array<{ code: string, label: string, isNew: boolean, isRemoved: boolean, fields: Array<{ field: string, from: string | null, to: string | null }> }>, indicators: Array<{ code: string, label: string, isNew: boolean, isRemoved: boolean, fields: Array<{ field: string, from: string | null, to: string | null }> }> }, obstacles: Array<{ code: string, message: string, subject: string | null, field: string | null }> }, issues: Array<{ code: string, message: string, subject: string | null, field: string | null }> } };

export type ConfirmImportMutationVariables = Exact<{
  id: string | number;
  seen?: string | null | undefined;
}>;


export type ConfirmImportMutation = { confirmImport: { changed: number, document: { id: string } | null, issues: Array<{ code: string, message: string, subject: string | null, field: string | null }> } };

export type InputIssuePartsFragment = { code: string, message: string, subject: string | null, field: string | null };

export type ImportIssuePartsFragment = { code: string, severity: IssueSeverity, message: string, line: number | null, column: string | null, found: string | null };

export type PendingRevisionPartsFragment = { id: string, kind: RevisionKind, initiative: Initiative, objective: string, indicator: string | null, from: string | null, to: string | null, evidence: string | null, start: number | null, end: number | null, status: RevisionStatus, addedByPerson: boolean, fields: Array<{ field: string, from: string | null, to: string | null }> };

export type DifferencePartsFragment = { code: string, label: string, isNew: boolean, isRemoved: boolean, fields: Array<{ field: string, from: string | null, to: string | null }> };

export type PendingImportPartsFragment = { id: string, kind: ImportKind, filename: string, createdAt: string, expiresAt: string, createdBy: string, seen: string | null, plan: { municipality: string, slug: string, year: number, period: string | null, act: number } | null, counts: { areas: number, sectors: number, managers: number, objectives: number, indicators: number, requests: number, motivations: number, decisions: number } | null, issues: Array<{ code: string, severity: IssueSeverity, message: string, line: number | null, column: string | null, found: string | null }>, rows: Array<{ line: number, text: string, state: PendingRowState, shift: number, area: string | null, cells: Array<{ column: ImportColumn, heading: string, found: string | null, edited: string | null, isEdited: boolean, inherited: boolean, suggested: string | null }>, issues: Array<{ code: string, severity: IssueSeverity, message: string, line: number | null, column: string | null, found: string | null }> }>, variations: Array<{ line: number, objective: string, indicator: string | null, request: string | null, motivation: string | null, decision: string | null, outcome: DecisionOutcome, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, objective: string, indicator: string | null, from: string | null, to: string | null, evidence: string | null, start: number | null, end: number | null, status: RevisionStatus, addedByPerson: boolean, fields: Array<{ field: string, from: string | null, to: string | null }> }> }>, readings: Array<{ line: number, indicator: string, title: string | null, kind: IndicatorKind | null, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, inForce: { value: number | null, numerator: number | null, denominator: number | null, asOf: string, demonstration: boolean } | null, issues: Array<{ code: string, severity: IssueSeverity, message: string, line: number | null, column: string | null, found: string | null }> }>, discrepancies: Array<{ code: string, message: string, objective: string | null, indicator: string | null, line: number | null }>, comparison: { newRows: number, unchanged: boolean, objectives: Array<{ code: string, label: string, isNew: boolean, isRemoved: boolean, fields: Array<{ field: string, from: string | null, to: string | null }> }>, indicators: Array<{ code: string, label: string, isNew: boolean, isRemoved: boolean, fields: Array<{ field: string, from: string | null, to: string | null }> }> }, obstacles: Array<{ code: string, message: string, subject: string | null, field: string | null }> };

export type EvidenceFilePartsFragment = { id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string };

export type ReadingPartsFragment = { id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null };

export type SheetRowPartsFragment = { indicator: { code: string, title: string, formula: string | null, kind: IndicatorKind, direction: Direction, target: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null }, objective: { code: string, title: string }, readings: Array<{ id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null }> }, latest: { id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } | null, draft: { version: number, value: string | null, numerator: string | null, denominator: string | null, note: string | null, savedAt: string, savedBy: string } | null, evidence: Array<{ id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string }> };

export type SheetPartsFragment = { asOf: string, final: boolean, state: SubmissionState, reason: string | null, canWrite: boolean, sector: { id: string, name: string }, history: Array<{ state: SubmissionState, reason: string | null, recordedAt: string, recordedBy: string }> };

export type ReadingSheetPageQueryVariables = Exact<{
  municipality: string;
  year: number;
  sector: string;
  asOf: string;
  final: boolean;
}>;


export type ReadingSheetPageQuery = { plan: { id: string, closed: boolean } | null, readingSheet: { asOf: string, final: boolean, state: SubmissionState, reason: string | null, canWrite: boolean, rows: Array<{ indicator: { code: string, title: string, formula: string | null, kind: IndicatorKind, direction: Direction, target: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null }, objective: { code: string, title: string }, readings: Array<{ id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null }> }, latest: { id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } | null, draft: { version: number, value: string | null, numerator: string | null, denominator: string | null, note: string | null, savedAt: string, savedBy: string } | null, evidence: Array<{ id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string }> }>, sector: { id: string, name: string }, history: Array<{ state: SubmissionState, reason: string | null, recordedAt: string, recordedBy: string }> } };

export type SaveReadingDraftsMutationVariables = Exact<{
  municipality: string;
  year: number;
  asOf: string;
  final: boolean;
  drafts: Array<ReadingDraftInput> | ReadingDraftInput;
}>;


export type SaveReadingDraftsMutation = { saveReadingDrafts: { drafts: Array<{ indicator: { code: string, title: string, formula: string | null, kind: IndicatorKind, direction: Direction, target: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null }, objective: { code: string, title: string }, readings: Array<{ id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null }> }, latest: { id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } | null, draft: { version: number, value: string | null, numerator: string | null, denominator: string | null, note: string | null, savedAt: string, savedBy: string } | null, evidence: Array<{ id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string }> }>, conflicts: Array<{ indicator: string, draft: { version: number, value: string | null, numerator: string | null, denominator: string | null, note: string | null, savedAt: string, savedBy: string } | null }>, issues: Array<{ code: string, message: string, subject: string | null, field: string | null }> } };

export type RecordReadingsMutationVariables = Exact<{
  municipality: string;
  year: number;
  readings: Array<ReadingInput> | ReadingInput;
}>;


export type RecordReadingsMutation = { recordReadings: { saved: Array<{ id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null }>, conflicts: Array<{ indicator: string, expected: string | null, found: { id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } | null }>, issues: Array<{ code: string, message: string, subject: string | null, field: string | null }> } };

export type SubmitReadingsMutationVariables = Exact<{
  municipality: string;
  year: number;
  sector: string;
  asOf: string;
  final: boolean;
}>;


export type SubmitReadingsMutation = { submitReadings: { asOf: string, final: boolean, state: SubmissionState, reason: string | null, canWrite: boolean, sector: { id: string, name: string }, history: Array<{ state: SubmissionState, reason: string | null, recordedAt: string, recordedBy: string }> } };

export type ReturnReadingsMutationVariables = Exact<{
  municipality: string;
  year: number;
  sector: string;
  asOf: string;
  final: boolean;
  reason: string;
}>;


export type ReturnReadingsMutation = { returnReadings: { asOf: string, final: boolean, state: SubmissionState, reason: string | null, canWrite: boolean, sector: { id: string, name: string }, history: Array<{ state: SubmissionState, reason: string | null, recordedAt: string, recordedBy: string }> } };

export type WithdrawReadingMutationVariables = Exact<{
  reading: string | number;
  reason: string;
}>;


export type WithdrawReadingMutation = { withdrawReading: { id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } };

export type RemoveEvidenceMutationVariables = Exact<{
  evidence: string | number;
}>;


export type RemoveEvidenceMutation = { removeEvidence: boolean };

export type ReviewRevisionMutationVariables = Exact<{
  revision: string | number;
  status: RevisionStatus;
  content?: RevisionContentInput | null | undefined;
  note?: string | null | undefined;
  expectedReview?: number | null | undefined;
}>;


export type ReviewRevisionMutation = { reviewRevision: { id: string, status: RevisionStatus } };

export type AddRevisionMutationVariables = Exact<{
  variation: string | number;
  content: RevisionContentInput;
  note?: string | null | undefined;
}>;


export type AddRevisionMutation = { addRevision: { id: string } };

export type SetObjectiveWeightMutationVariables = Exact<{
  municipality: string;
  year: number;
  weights: Array<ObjectiveWeightInput> | ObjectiveWeightInput;
}>;


export type SetObjectiveWeightMutation = { setObjectiveWeight: { objectives: Array<{ code: string, weight: number | null }>, issues: Array<{ code: string, message: string, subject: string | null, field: string | null }> } };

export type ConfirmZeroTargetMutationVariables = Exact<{
  municipality: string;
  year: number;
  indicator: string;
  confirmed: boolean;
  direction?: Direction | null | undefined;
  source: string;
}>;


export type ConfirmZeroTargetMutation = { confirmZeroTarget: { code: string } };

export type SetIndicatorReadingMutationVariables = Exact<{
  municipality: string;
  year: number;
  indicator: string;
  kind?: IndicatorKind | null | undefined;
  direction?: Direction | null | undefined;
  rangeMin?: number | null | undefined;
  rangeMax?: number | null | undefined;
  tolerance?: number | null | undefined;
  act?: number | null | undefined;
  source: string;
}>;


export type SetIndicatorReadingMutation = { setIndicatorReading: { code: string } };

export type ReviewPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
}>;


export type ReviewPageQuery = { plan: { id: string, year: number, atAct: number, closed: boolean, municipality: { slug: string, name: string }, reviewProgress: { proposed: number, confirmed: number, corrected: number, discarded: number, unknownWeights: number, inferredDirections: number, zeroTargets: Array<{ code: string }> }, acts: Array<{ ordinal: number, title: string, number: string | null, adoptedOn: string | null, link: string | null, document: { id: string, filename: string } | null }>, variations: Array<{ id: string, request: string | null, motivation: string | null, decision: string | null, outcome: DecisionOutcome, act: { ordinal: number }, objective: { code: string, title: string }, indicator: { code: string, title: string } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, reviewedAt: string | null, reviewedBy: string | null, addedByPerson: boolean, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null } | null, reviews: Array<{ number: number, status: RevisionStatus, kind: RevisionKind, from: string | null, to: string | null, note: string | null, reviewedAt: string | null, reviewedBy: string | null, fields: Array<{ field: string, from: string | null, to: string | null }> }> }> }>, objectives: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, title: string, weight: number | null, declarations: Array<{ field: string, value: string | null, act: number, recordedAt: string, recordedBy: string, source: string }> }> }, indicators: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, title: string, formula: string | null, kind: IndicatorKind, kindInferred: boolean, direction: Direction, directionInferred: boolean, rangeMin: number | null, rangeMax: number | null, tolerance: number | null, target: number | null, zeroConfirmed: boolean, objective: { code: string }, declarations: Array<{ field: string, value: string | null, act: number, recordedAt: string, recordedBy: string, source: string }> }> } } | null };

export type ReviewedObjectivesQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  after: string;
}>;


export type ReviewedObjectivesQuery = { plan: { id: string, objectives: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, title: string, weight: number | null, declarations: Array<{ field: string, value: string | null, act: number, recordedAt: string, recordedBy: string, source: string }> }> } } | null };

export type ReviewedIndicatorsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  after: string;
}>;


export type ReviewedIndicatorsQuery = { plan: { id: string, indicators: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, title: string, formula: string | null, kind: IndicatorKind, kindInferred: boolean, direction: Direction, directionInferred: boolean, rangeMin: number | null, rangeMax: number | null, tolerance: number | null, target: number | null, zeroConfirmed: boolean, objective: { code: string }, declarations: Array<{ field: string, value: string | null, act: number, recordedAt: string, recordedBy: string, source: string }> }> } } | null };

export type ReviewedObjectivesPartsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, title: string, weight: number | null, declarations: Array<{ field: string, value: string | null, act: number, recordedAt: string, recordedBy: string, source: string }> }> };

export type ReviewedIndicatorsPartsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, title: string, formula: string | null, kind: IndicatorKind, kindInferred: boolean, direction: Direction, directionInferred: boolean, rangeMin: number | null, rangeMax: number | null, tolerance: number | null, target: number | null, zeroConfirmed: boolean, objective: { code: string }, declarations: Array<{ field: string, value: string | null, act: number, recordedAt: string, recordedBy: string, source: string }> }> };

export type ReviewedIndicatorPartsFragment = { code: string, title: string, formula: string | null, kind: IndicatorKind, kindInferred: boolean, direction: Direction, directionInferred: boolean, rangeMin: number | null, rangeMax: number | null, tolerance: number | null, target: number | null, zeroConfirmed: boolean, objective: { code: string }, declarations: Array<{ field: string, value: string | null, act: number, recordedAt: string, recordedBy: string, source: string }> };

export type ReviewedRevisionPartsFragment = { id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, reviewedAt: string | null, reviewedBy: string | null, addedByPerson: boolean, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null } | null, reviews: Array<{ number: number, status: RevisionStatus, kind: RevisionKind, from: string | null, to: string | null, note: string | null, reviewedAt: string | null, reviewedBy: string | null, fields: Array<{ field: string, from: string | null, to: string | null }> }> };

export type SetActDetailsMutationVariables = Exact<{
  municipality: string;
  year: number;
  act: number;
  number?: string | null | undefined;
  adoptedOn?: string | null | undefined;
  link?: string | null | undefined;
}>;


export type SetActDetailsMutation = { setActDetails: { ordinal: number } };

export type LoadedImportPartsFragment = { kind: ImportKind, year: number, issues: number, undoBlockedBy: string | null, document: { id: string, filename: string, importedAt: string, importedBy: string | null }, act: { ordinal: number } | null };

export type WaitingImportPartsFragment = { id: string, kind: ImportKind, filename: string, expiresAt: string, createdBy: string, plan: { municipality: string, year: number, act: number } | null };

export type DiscardImportMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardImportMutation = { discardImport: boolean };

export type UndoImportMutationVariables = Exact<{
  document: string | number;
}>;


export type UndoImportMutation = { undoImport: { removed: number } };

export type ScorePartsFragment = { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number };

export type StatusCountPartsFragment = { achieved: number, partial: number, missed: number, notReported: number, notMeasurable: number };

export type SourcePartsFragment = { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } };

export type HistoryPartsFragment = { atAct: number, value: string | null, act: { ordinal: number } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null };

export type EvidencePartsFragment = { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } };

export type RevisionPartsFragment = { id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null };

export type ActPartsFragment = { ordinal: number, number: string | null, adoptedOn: string | null, link: string | null };

export type DeclarationPartsFragment = { field: string, value: string | null, act: number, recordedAt: string, recordedBy: string, source: string };

export type VariationPartsFragment = { id: string, request: string | null, motivation: string | null, decision: string | null, readable: boolean, outcome: DecisionOutcome, settlement: { outcome: DecisionOutcome, reason: string, decidedOn: string | null, recordedAt: string } | null, act: { ordinal: number, number: string | null, adoptedOn: string | null, link: string | null }, objective: { code: string, title: string }, indicator: { code: string, title: string } | null, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }>, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null };

export type WeightChangePartsFragment = { from: number | null, to: number, reduced: boolean, initiative: Initiative, sectorEffect: number | null, effectUnknownBecause: string | null, act: { ordinal: number }, objective: { code: string, title: string }, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null };

export type IndicatorRowPartsFragment = { code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null } };

export type ObjectiveRowPartsFragment = { code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, indicators: Array<{ code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null } }> };

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
export const PersonPartsFragmentDoc = new TypedDocumentString(`
    fragment PersonParts on Person {
  id
  name
  email
  active
  hasPassword
  roles {
    role
    municipality
    sectors {
      key
      name
      delegatedBy
      until
    }
  }
}
    `, {"fragmentName":"PersonParts"}) as unknown as TypedDocumentString<PersonPartsFragment, unknown>;
export const DelegationPartsFragmentDoc = new TypedDocumentString(`
    fragment DelegationParts on Delegation {
  id
  delegate
  delegatedBy
  until
  sector {
    key
    name
  }
}
    `, {"fragmentName":"DelegationParts"}) as unknown as TypedDocumentString<DelegationPartsFragment, unknown>;
export const TokenPartsFragmentDoc = new TypedDocumentString(`
    fragment TokenParts on ApiToken {
  id
  name
  scopes
  owner
  expiresAt
  lastUsedAt
  revokedAt
}
    `, {"fragmentName":"TokenParts"}) as unknown as TypedDocumentString<TokenPartsFragment, unknown>;
export const DeferredDecisionFragmentDoc = new TypedDocumentString(`
    fragment DeferredDecision on Variation {
  id
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
  }
}
    `, {"fragmentName":"DeferredDecision"}) as unknown as TypedDocumentString<DeferredDecisionFragment, unknown>;
export const ClosingIndicatorFragmentDoc = new TypedDocumentString(`
    fragment ClosingIndicator on Indicator {
  id
  code
  title
  declarations {
    field
    source
  }
  objective {
    sector {
      id
      name
    }
  }
}
    `, {"fragmentName":"ClosingIndicator"}) as unknown as TypedDocumentString<ClosingIndicatorFragment, unknown>;
export const ImportIssuePartsFragmentDoc = new TypedDocumentString(`
    fragment ImportIssueParts on ImportIssue {
  code
  severity
  message
  line
  column
  found
}
    `, {"fragmentName":"ImportIssueParts"}) as unknown as TypedDocumentString<ImportIssuePartsFragment, unknown>;
export const PendingRevisionPartsFragmentDoc = new TypedDocumentString(`
    fragment PendingRevisionParts on PendingRevision {
  id
  kind
  initiative
  objective
  indicator
  from
  to
  fields {
    field
    from
    to
  }
  evidence
  start
  end
  status
  addedByPerson
}
    `, {"fragmentName":"PendingRevisionParts"}) as unknown as TypedDocumentString<PendingRevisionPartsFragment, unknown>;
export const DifferencePartsFragmentDoc = new TypedDocumentString(`
    fragment DifferenceParts on PendingDifference {
  code
  label
  isNew
  isRemoved
  fields {
    field
    from
    to
  }
}
    `, {"fragmentName":"DifferenceParts"}) as unknown as TypedDocumentString<DifferencePartsFragment, unknown>;
export const InputIssuePartsFragmentDoc = new TypedDocumentString(`
    fragment InputIssueParts on InputIssue {
  code
  message
  subject
  field
}
    `, {"fragmentName":"InputIssueParts"}) as unknown as TypedDocumentString<InputIssuePartsFragment, unknown>;
export const PendingImportPartsFragmentDoc = new TypedDocumentString(`
    fragment PendingImportParts on PendingImport {
  id
  kind
  filename
  createdAt
  expiresAt
  createdBy
  plan {
    municipality
    slug
    year
    period
    act
  }
  counts {
    areas
    sectors
    managers
    objectives
    indicators
    requests
    motivations
    decisions
  }
  issues {
    ...ImportIssueParts
  }
  rows {
    line
    text
    state
    shift
    area
    cells {
      column
      heading
      found
      edited
      isEdited
      inherited
      suggested
    }
    issues {
      ...ImportIssueParts
    }
  }
  variations {
    line
    objective
    indicator
    request
    motivation
    decision
    outcome
    revisions {
      ...PendingRevisionParts
    }
  }
  readings {
    line
    indicator
    title
    kind
    value
    numerator
    denominator
    asOf
    final
    note
    inForce {
      value
      numerator
      denominator
      asOf
      demonstration
    }
    issues {
      ...ImportIssueParts
    }
  }
  discrepancies {
    code
    message
    objective
    indicator
    line
  }
  comparison {
    newRows
    objectives {
      ...DifferenceParts
    }
    indicators {
      ...DifferenceParts
    }
    unchanged
  }
  obstacles {
    ...InputIssueParts
  }
  seen
}
    fragment InputIssueParts on InputIssue {
  code
  message
  subject
  field
}
fragment ImportIssueParts on ImportIssue {
  code
  severity
  message
  line
  column
  found
}
fragment PendingRevisionParts on PendingRevision {
  id
  kind
  initiative
  objective
  indicator
  from
  to
  fields {
    field
    from
    to
  }
  evidence
  start
  end
  status
  addedByPerson
}
fragment DifferenceParts on PendingDifference {
  code
  label
  isNew
  isRemoved
  fields {
    field
    from
    to
  }
}`, {"fragmentName":"PendingImportParts"}) as unknown as TypedDocumentString<PendingImportPartsFragment, unknown>;
export const ReadingPartsFragmentDoc = new TypedDocumentString(`
    fragment ReadingParts on Reading {
  id
  value
  numerator
  denominator
  asOf
  final
  note
  demonstration
  withdrawn
  supersededBy
  measuresAct
  recordedAt
  recordedBy
}
    `, {"fragmentName":"ReadingParts"}) as unknown as TypedDocumentString<ReadingPartsFragment, unknown>;
export const EvidenceFilePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceFileParts on EvidenceFile {
  id
  filename
  mediaType
  size
  uploadedAt
  uploadedBy
}
    `, {"fragmentName":"EvidenceFileParts"}) as unknown as TypedDocumentString<EvidenceFilePartsFragment, unknown>;
export const SheetRowPartsFragmentDoc = new TypedDocumentString(`
    fragment SheetRowParts on ReadingSheetRow {
  indicator {
    code
    title
    formula
    kind
    direction
    target
    status
    attainment {
      state
      value
      raw
    }
    objective {
      code
      title
    }
    readings {
      ...ReadingParts
    }
  }
  latest {
    ...ReadingParts
  }
  draft {
    version
    value
    numerator
    denominator
    note
    savedAt
    savedBy
  }
  evidence {
    ...EvidenceFileParts
  }
}
    fragment EvidenceFileParts on EvidenceFile {
  id
  filename
  mediaType
  size
  uploadedAt
  uploadedBy
}
fragment ReadingParts on Reading {
  id
  value
  numerator
  denominator
  asOf
  final
  note
  demonstration
  withdrawn
  supersededBy
  measuresAct
  recordedAt
  recordedBy
}`, {"fragmentName":"SheetRowParts"}) as unknown as TypedDocumentString<SheetRowPartsFragment, unknown>;
export const SheetPartsFragmentDoc = new TypedDocumentString(`
    fragment SheetParts on ReadingSheet {
  sector {
    id
    name
  }
  asOf
  final
  state
  reason
  canWrite
  history {
    state
    reason
    recordedAt
    recordedBy
  }
}
    `, {"fragmentName":"SheetParts"}) as unknown as TypedDocumentString<SheetPartsFragment, unknown>;
export const DeclarationPartsFragmentDoc = new TypedDocumentString(`
    fragment DeclarationParts on Declaration {
  field
  value
  act
  recordedAt
  recordedBy
  source
}
    `, {"fragmentName":"DeclarationParts"}) as unknown as TypedDocumentString<DeclarationPartsFragment, unknown>;
export const ReviewedObjectivesPartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewedObjectivesParts on ObjectiveConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    code
    title
    weight
    declarations {
      ...DeclarationParts
    }
  }
}
    fragment DeclarationParts on Declaration {
  field
  value
  act
  recordedAt
  recordedBy
  source
}`, {"fragmentName":"ReviewedObjectivesParts"}) as unknown as TypedDocumentString<ReviewedObjectivesPartsFragment, unknown>;
export const ReviewedIndicatorPartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewedIndicatorParts on Indicator {
  code
  title
  formula
  kind
  kindInferred
  direction
  directionInferred
  rangeMin
  rangeMax
  tolerance
  target
  zeroConfirmed
  objective {
    code
  }
  declarations {
    ...DeclarationParts
  }
}
    fragment DeclarationParts on Declaration {
  field
  value
  act
  recordedAt
  recordedBy
  source
}`, {"fragmentName":"ReviewedIndicatorParts"}) as unknown as TypedDocumentString<ReviewedIndicatorPartsFragment, unknown>;
export const ReviewedIndicatorsPartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewedIndicatorsParts on IndicatorConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ReviewedIndicatorParts
  }
}
    fragment ReviewedIndicatorParts on Indicator {
  code
  title
  formula
  kind
  kindInferred
  direction
  directionInferred
  rangeMin
  rangeMax
  tolerance
  target
  zeroConfirmed
  objective {
    code
  }
  declarations {
    ...DeclarationParts
  }
}
fragment DeclarationParts on Declaration {
  field
  value
  act
  recordedAt
  recordedBy
  source
}`, {"fragmentName":"ReviewedIndicatorsParts"}) as unknown as TypedDocumentString<ReviewedIndicatorsPartsFragment, unknown>;
export const ReviewedRevisionPartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewedRevisionParts on Revision {
  id
  kind
  initiative
  from
  to
  status
  reviewedAt
  reviewedBy
  addedByPerson
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
    text
    start
    end
  }
  reviews {
    number
    status
    kind
    from
    to
    fields {
      field
      from
      to
    }
    note
    reviewedAt
    reviewedBy
  }
}
    `, {"fragmentName":"ReviewedRevisionParts"}) as unknown as TypedDocumentString<ReviewedRevisionPartsFragment, unknown>;
export const LoadedImportPartsFragmentDoc = new TypedDocumentString(`
    fragment LoadedImportParts on ImportedDocument {
  document {
    id
    filename
    importedAt
    importedBy
  }
  kind
  year
  act {
    ordinal
  }
  issues
  undoBlockedBy
}
    `, {"fragmentName":"LoadedImportParts"}) as unknown as TypedDocumentString<LoadedImportPartsFragment, unknown>;
export const WaitingImportPartsFragmentDoc = new TypedDocumentString(`
    fragment WaitingImportParts on PendingImport {
  id
  kind
  filename
  expiresAt
  createdBy
  plan {
    municipality
    year
    act
  }
}
    `, {"fragmentName":"WaitingImportParts"}) as unknown as TypedDocumentString<WaitingImportPartsFragment, unknown>;
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
export const HistoryPartsFragmentDoc = new TypedDocumentString(`
    fragment HistoryParts on HistoryEntry {
  atAct
  value
  act {
    ordinal
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
}`, {"fragmentName":"HistoryParts"}) as unknown as TypedDocumentString<HistoryPartsFragment, unknown>;
export const ActPartsFragmentDoc = new TypedDocumentString(`
    fragment ActParts on Act {
  ordinal
  number
  adoptedOn
  link
}
    `, {"fragmentName":"ActParts"}) as unknown as TypedDocumentString<ActPartsFragment, unknown>;
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
  settlement {
    outcome
    reason
    decidedOn
    recordedAt
  }
  act {
    ...ActParts
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
}
fragment ActParts on Act {
  ordinal
  number
  adoptedOn
  link
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
export const PeopleDocument = new TypedDocumentString(`
    query People($municipality: String!) {
  people(municipality: $municipality) {
    ...PersonParts
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  active
  hasPassword
  roles {
    role
    municipality
    sectors {
      key
      name
      delegatedBy
      until
    }
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const SectorNamesDocument = new TypedDocumentString(`
    query SectorNames($municipality: String!) {
  plan(municipality: $municipality) {
    sectors {
      id
      name
      manager
    }
  }
}
    `) as unknown as TypedDocumentString<SectorNamesQuery, SectorNamesQueryVariables>;
export const CreateUserDocument = new TypedDocumentString(`
    mutation CreateUser($municipality: String!, $email: String!, $name: String!, $roles: [SectorRoleInput!]!) {
  createUser(
    municipality: $municipality
    email: $email
    name: $name
    roles: $roles
  ) {
    link
    user {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateUserMutation, CreateUserMutationVariables>;
export const SetUserRolesDocument = new TypedDocumentString(`
    mutation SetUserRoles($user: ID!, $municipality: String!, $roles: [SectorRoleInput!]!) {
  setUserRoles(user: $user, municipality: $municipality, roles: $roles) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetUserRolesMutation, SetUserRolesMutationVariables>;
export const DeactivateUserDocument = new TypedDocumentString(`
    mutation DeactivateUser($user: ID!, $active: Boolean!) {
  deactivateUser(user: $user, active: $active) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeactivateUserMutation, DeactivateUserMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($user: ID!) {
  resetPassword(user: $user) {
    link
    sentByEmail
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const MunicipalitiesDocument = new TypedDocumentString(`
    query Municipalities {
  municipalities {
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<MunicipalitiesQuery, MunicipalitiesQueryVariables>;
export const CreateMunicipalityDocument = new TypedDocumentString(`
    mutation CreateMunicipality($name: String!) {
  createMunicipality(name: $name) {
    name
  }
}
    `) as unknown as TypedDocumentString<CreateMunicipalityMutation, CreateMunicipalityMutationVariables>;
export const SystemHealthDocument = new TypedDocumentString(`
    query SystemHealth {
  systemHealth {
    version
    engine
    migrationsPending
    databaseBytes
    plans
    documents
    people
    auditEntries
    auditIntact
    mail
    openidConnect
    publicReading
  }
}
    `) as unknown as TypedDocumentString<SystemHealthQuery, SystemHealthQueryVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($municipality: String, $where: AuditFilter, $first: Int!) {
  auditLog(municipality: $municipality, where: $where, first: $first) {
    totalCount
    nodes {
      id
      number
      at
      actor
      origin
      action
      subject
      before
      after
      hash
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const DelegationsDocument = new TypedDocumentString(`
    query Delegations($municipality: String!) {
  delegations(municipality: $municipality) {
    ...DelegationParts
  }
}
    fragment DelegationParts on Delegation {
  id
  delegate
  delegatedBy
  until
  sector {
    key
    name
  }
}`) as unknown as TypedDocumentString<DelegationsQuery, DelegationsQueryVariables>;
export const DelegateSectorDocument = new TypedDocumentString(`
    mutation DelegateSector($municipality: String!, $sector: String!, $email: String!, $until: Date) {
  delegateSector(
    municipality: $municipality
    sector: $sector
    email: $email
    until: $until
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<DelegateSectorMutation, DelegateSectorMutationVariables>;
export const EndDelegationDocument = new TypedDocumentString(`
    mutation EndDelegation($delegation: ID!) {
  endDelegation(delegation: $delegation) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndDelegationMutation, EndDelegationMutationVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens($municipality: String) {
  apiTokens(municipality: $municipality) {
    ...TokenParts
  }
}
    fragment TokenParts on ApiToken {
  id
  name
  scopes
  owner
  expiresAt
  lastUsedAt
  revokedAt
}`) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($name: String!, $scopes: [TokenScope!]!, $expiresOn: Date!, $user: ID, $municipality: String) {
  createApiToken(
    name: $name
    scopes: $scopes
    expiresOn: $expiresOn
    user: $user
    municipality: $municipality
  ) {
    secret
  }
}
    `) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($token: ID!) {
  revokeApiToken(token: $token) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const YearsDocument = new TypedDocumentString(`
    query Years($municipality: String!) {
  plans(municipality: $municipality) {
    id
    year
    period
    stage
    demonstration
    acts {
      ordinal
    }
  }
}
    `) as unknown as TypedDocumentString<YearsQuery, YearsQueryVariables>;
export const ActsDocument = new TypedDocumentString(`
    query Acts($municipality: String!, $year: Int) {
  plan(municipality: $municipality, year: $year) {
    id
    year
    acts {
      ordinal
      title
      number
      adoptedOn
      link
      document {
        id
        filename
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActsQuery, ActsQueryVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports($municipality: String!) {
  imports(municipality: $municipality) {
    ...LoadedImportParts
  }
}
    fragment LoadedImportParts on ImportedDocument {
  document {
    id
    filename
    importedAt
    importedBy
  }
  kind
  year
  act {
    ordinal
  }
  issues
  undoBlockedBy
}`) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const PendingImportsDocument = new TypedDocumentString(`
    query PendingImports($municipality: String!) {
  pendingImports(municipality: $municipality) {
    ...WaitingImportParts
  }
}
    fragment WaitingImportParts on PendingImport {
  id
  kind
  filename
  expiresAt
  createdBy
  plan {
    municipality
    year
    act
  }
}`) as unknown as TypedDocumentString<PendingImportsQuery, PendingImportsQueryVariables>;
export const CampaignsPageDocument = new TypedDocumentString(`
    query CampaignsPage($municipality: String!, $year: Int!) {
  plan(municipality: $municipality, year: $year) {
    id
    closed
  }
  campaigns(municipality: $municipality, year: $year) {
    asOf
    final
    dueOn
    overdue
    sectors {
      sector {
        id
        name
      }
      reported
      total
      state
      missing {
        code
        title
      }
      remindedAt
      reachable
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignsPageQuery, CampaignsPageQueryVariables>;
export const OpenCampaignDocument = new TypedDocumentString(`
    mutation OpenCampaign($municipality: String!, $year: Int!, $asOf: Date!, $final: Boolean!, $dueOn: Date!) {
  openCampaign(
    municipality: $municipality
    year: $year
    asOf: $asOf
    final: $final
    dueOn: $dueOn
  ) {
    asOf
    final
    dueOn
  }
}
    `) as unknown as TypedDocumentString<OpenCampaignMutation, OpenCampaignMutationVariables>;
export const SendRemindersDocument = new TypedDocumentString(`
    mutation SendReminders($municipality: String!, $year: Int!, $asOf: Date!, $final: Boolean!) {
  sendReminders(
    municipality: $municipality
    year: $year
    asOf: $asOf
    final: $final
  ) {
    sent
    unreachable {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SendRemindersMutation, SendRemindersMutationVariables>;
export const SettleVariationDocument = new TypedDocumentString(`
    mutation SettleVariation($variation: ID!, $outcome: DecisionOutcome!, $reason: String!, $decidedOn: Date) {
  settleVariation(
    variation: $variation
    outcome: $outcome
    reason: $reason
    decidedOn: $decidedOn
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SettleVariationMutation, SettleVariationMutationVariables>;
export const NeutraliseDocument = new TypedDocumentString(`
    mutation Neutralise($municipality: String!, $year: Int!, $indicator: String!, $neutralised: Boolean!, $reason: String!, $decision: String!) {
  neutralise(
    municipality: $municipality
    year: $year
    indicator: $indicator
    neutralised: $neutralised
    reason: $reason
    decision: $decision
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<NeutraliseMutation, NeutraliseMutationVariables>;
export const SetScoringPolicyDocument = new TypedDocumentString(`
    mutation SetScoringPolicy($municipality: String!, $year: Int!, $achieved: Float!, $partial: Float!, $lowerRule: LowerRule!, $article: String!) {
  setScoringPolicy(
    municipality: $municipality
    year: $year
    achieved: $achieved
    partial: $partial
    lowerRule: $lowerRule
    article: $article
  ) {
    name
  }
}
    `) as unknown as TypedDocumentString<SetScoringPolicyMutation, SetScoringPolicyMutationVariables>;
export const RemoveDemonstrationDataDocument = new TypedDocumentString(`
    mutation RemoveDemonstrationData($municipality: String!, $year: Int!) {
  removeDemonstrationData(municipality: $municipality, year: $year) {
    removed
  }
}
    `) as unknown as TypedDocumentString<RemoveDemonstrationDataMutation, RemoveDemonstrationDataMutationVariables>;
export const ClosePlanDocument = new TypedDocumentString(`
    mutation ClosePlan($municipality: String!, $year: Int!, $reason: String) {
  closePlan(municipality: $municipality, year: $year, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<ClosePlanMutation, ClosePlanMutationVariables>;
export const ReopenPlanDocument = new TypedDocumentString(`
    mutation ReopenPlan($municipality: String!, $year: Int!, $reason: String!) {
  reopenPlan(municipality: $municipality, year: $year, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenPlanMutation, ReopenPlanMutationVariables>;
export const AdoptReportDocument = new TypedDocumentString(`
    mutation AdoptReport($municipality: String!, $year: Int!, $number: String!, $date: Date!, $link: String) {
  adoptReport(
    municipality: $municipality
    year: $year
    number: $number
    date: $date
    link: $link
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AdoptReportMutation, AdoptReportMutationVariables>;
export const ValidateReportDocument = new TypedDocumentString(`
    mutation ValidateReport($municipality: String!, $year: Int!, $number: String!, $date: Date!, $link: String) {
  validateReport(
    municipality: $municipality
    year: $year
    number: $number
    date: $date
    link: $link
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ValidateReportMutation, ValidateReportMutationVariables>;
export const NextPlanPageDocument = new TypedDocumentString(`
    query NextPlanPage($municipality: String!, $year: Int!) {
  plans(municipality: $municipality) {
    id
    year
  }
  plan(municipality: $municipality, year: $year) {
    id
    objectives(first: 1000) {
      totalCount
      nodes {
        id
        code
        title
        sector {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NextPlanPageQuery, NextPlanPageQueryVariables>;
export const StartNextPlanDocument = new TypedDocumentString(`
    mutation StartNextPlan($municipality: String!, $year: Int!, $objectives: [String!]!) {
  startNextPlan(municipality: $municipality, year: $year, objectives: $objectives) {
    plan {
      id
      year
    }
  }
}
    `) as unknown as TypedDocumentString<StartNextPlanMutation, StartNextPlanMutationVariables>;
export const ClosingPageDocument = new TypedDocumentString(`
    query ClosingPage($municipality: String!, $year: Int!) {
  plan(municipality: $municipality, year: $year) {
    id
    year
    stage
    policy {
      label
      achieved
      partial
      lowerRule
      article
    }
    cycle {
      step
      reason
      policy
      documentNumber
      documentDate
      link
      recordedAt
      recordedBy
    }
    closingCheck {
      mayClose
      proposedRevisions
      demonstrationReadings
      scoreNow
      scoreClosed
      deferred {
        ...DeferredDecision
      }
      unreported {
        ...ClosingIndicator
      }
      notApplicable {
        ...ClosingIndicator
      }
      neutralised {
        ...ClosingIndicator
      }
    }
    variations(where: {outcome: {eq: DEFERRED}}) {
      ...DeferredDecision
      settlement {
        outcome
        reason
        decidedOn
        recordedAt
        recordedBy
      }
    }
  }
  campaigns(municipality: $municipality, year: $year) {
    asOf
    final
    sectors {
      state
      sector {
        id
        name
      }
    }
  }
}
    fragment DeferredDecision on Variation {
  id
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
  }
}
fragment ClosingIndicator on Indicator {
  id
  code
  title
  declarations {
    field
    source
  }
  objective {
    sector {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ClosingPageQuery, ClosingPageQueryVariables>;
export const ImportsPageDocument = new TypedDocumentString(`
    query ImportsPage($municipality: String!) {
  pendingImports(municipality: $municipality) {
    ...WaitingImportParts
  }
  imports(municipality: $municipality) {
    ...LoadedImportParts
  }
}
    fragment LoadedImportParts on ImportedDocument {
  document {
    id
    filename
    importedAt
    importedBy
  }
  kind
  year
  act {
    ordinal
  }
  issues
  undoBlockedBy
}
fragment WaitingImportParts on PendingImport {
  id
  kind
  filename
  expiresAt
  createdBy
  plan {
    municipality
    year
    act
  }
}`) as unknown as TypedDocumentString<ImportsPageQuery, ImportsPageQueryVariables>;
export const PendingImportPageDocument = new TypedDocumentString(`
    query PendingImportPage($id: ID!) {
  pendingImport(id: $id) {
    ...PendingImportParts
  }
}
    fragment InputIssueParts on InputIssue {
  code
  message
  subject
  field
}
fragment ImportIssueParts on ImportIssue {
  code
  severity
  message
  line
  column
  found
}
fragment PendingRevisionParts on PendingRevision {
  id
  kind
  initiative
  objective
  indicator
  from
  to
  fields {
    field
    from
    to
  }
  evidence
  start
  end
  status
  addedByPerson
}
fragment DifferenceParts on PendingDifference {
  code
  label
  isNew
  isRemoved
  fields {
    field
    from
    to
  }
}
fragment PendingImportParts on PendingImport {
  id
  kind
  filename
  createdAt
  expiresAt
  createdBy
  plan {
    municipality
    slug
    year
    period
    act
  }
  counts {
    areas
    sectors
    managers
    objectives
    indicators
    requests
    motivations
    decisions
  }
  issues {
    ...ImportIssueParts
  }
  rows {
    line
    text
    state
    shift
    area
    cells {
      column
      heading
      found
      edited
      isEdited
      inherited
      suggested
    }
    issues {
      ...ImportIssueParts
    }
  }
  variations {
    line
    objective
    indicator
    request
    motivation
    decision
    outcome
    revisions {
      ...PendingRevisionParts
    }
  }
  readings {
    line
    indicator
    title
    kind
    value
    numerator
    denominator
    asOf
    final
    note
    inForce {
      value
      numerator
      denominator
      asOf
      demonstration
    }
    issues {
      ...ImportIssueParts
    }
  }
  discrepancies {
    code
    message
    objective
    indicator
    line
  }
  comparison {
    newRows
    objectives {
      ...DifferenceParts
    }
    indicators {
      ...DifferenceParts
    }
    unchanged
  }
  obstacles {
    ...InputIssueParts
  }
  seen
}`) as unknown as TypedDocumentString<PendingImportPageQuery, PendingImportPageQueryVariables>;
export const EditImportDocument = new TypedDocumentString(`
    mutation EditImport($id: ID!, $rows: [RowEditInput!], $revisions: [PendingRevisionInput!], $reset: Boolean) {
  editImport(id: $id, rows: $rows, revisions: $revisions, reset: $reset) {
    import {
      ...PendingImportParts
    }
    issues {
      ...InputIssueParts
    }
  }
}
    fragment InputIssueParts on InputIssue {
  code
  message
  subject
  field
}
fragment ImportIssueParts on ImportIssue {
  code
  severity
  message
  line
  column
  found
}
fragment PendingRevisionParts on PendingRevision {
  id
  kind
  initiative
  objective
  indicator
  from
  to
  fields {
    field
    from
    to
  }
  evidence
  start
  end
  status
  addedByPerson
}
fragment DifferenceParts on PendingDifference {
  code
  label
  isNew
  isRemoved
  fields {
    field
    from
    to
  }
}
fragment PendingImportParts on PendingImport {
  id
  kind
  filename
  createdAt
  expiresAt
  createdBy
  plan {
    municipality
    slug
    year
    period
    act
  }
  counts {
    areas
    sectors
    managers
    objectives
    indicators
    requests
    motivations
    decisions
  }
  issues {
    ...ImportIssueParts
  }
  rows {
    line
    text
    state
    shift
    area
    cells {
      column
      heading
      found
      edited
      isEdited
      inherited
      suggested
    }
    issues {
      ...ImportIssueParts
    }
  }
  variations {
    line
    objective
    indicator
    request
    motivation
    decision
    outcome
    revisions {
      ...PendingRevisionParts
    }
  }
  readings {
    line
    indicator
    title
    kind
    value
    numerator
    denominator
    asOf
    final
    note
    inForce {
      value
      numerator
      denominator
      asOf
      demonstration
    }
    issues {
      ...ImportIssueParts
    }
  }
  discrepancies {
    code
    message
    objective
    indicator
    line
  }
  comparison {
    newRows
    objectives {
      ...DifferenceParts
    }
    indicators {
      ...DifferenceParts
    }
    unchanged
  }
  obstacles {
    ...InputIssueParts
  }
  seen
}`) as unknown as TypedDocumentString<EditImportMutation, EditImportMutationVariables>;
export const ConfirmImportDocument = new TypedDocumentString(`
    mutation ConfirmImport($id: ID!, $seen: String) {
  confirmImport(id: $id, seen: $seen) {
    document {
      id
    }
    changed
    issues {
      ...InputIssueParts
    }
  }
}
    fragment InputIssueParts on InputIssue {
  code
  message
  subject
  field
}`) as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const ReadingSheetPageDocument = new TypedDocumentString(`
    query ReadingSheetPage($municipality: String!, $year: Int!, $sector: String!, $asOf: Date!, $final: Boolean!) {
  plan(municipality: $municipality, year: $year) {
    id
    closed
  }
  readingSheet(
    municipality: $municipality
    year: $year
    sector: $sector
    asOf: $asOf
    final: $final
  ) {
    ...SheetParts
    rows {
      ...SheetRowParts
    }
  }
}
    fragment EvidenceFileParts on EvidenceFile {
  id
  filename
  mediaType
  size
  uploadedAt
  uploadedBy
}
fragment ReadingParts on Reading {
  id
  value
  numerator
  denominator
  asOf
  final
  note
  demonstration
  withdrawn
  supersededBy
  measuresAct
  recordedAt
  recordedBy
}
fragment SheetRowParts on ReadingSheetRow {
  indicator {
    code
    title
    formula
    kind
    direction
    target
    status
    attainment {
      state
      value
      raw
    }
    objective {
      code
      title
    }
    readings {
      ...ReadingParts
    }
  }
  latest {
    ...ReadingParts
  }
  draft {
    version
    value
    numerator
    denominator
    note
    savedAt
    savedBy
  }
  evidence {
    ...EvidenceFileParts
  }
}
fragment SheetParts on ReadingSheet {
  sector {
    id
    name
  }
  asOf
  final
  state
  reason
  canWrite
  history {
    state
    reason
    recordedAt
    recordedBy
  }
}`) as unknown as TypedDocumentString<ReadingSheetPageQuery, ReadingSheetPageQueryVariables>;
export const SaveReadingDraftsDocument = new TypedDocumentString(`
    mutation SaveReadingDrafts($municipality: String!, $year: Int!, $asOf: Date!, $final: Boolean!, $drafts: [ReadingDraftInput!]!) {
  saveReadingDrafts(
    municipality: $municipality
    year: $year
    asOf: $asOf
    final: $final
    drafts: $drafts
  ) {
    drafts {
      ...SheetRowParts
    }
    conflicts {
      indicator
      draft {
        version
        value
        numerator
        denominator
        note
        savedAt
        savedBy
      }
    }
    issues {
      code
      message
      subject
      field
    }
  }
}
    fragment EvidenceFileParts on EvidenceFile {
  id
  filename
  mediaType
  size
  uploadedAt
  uploadedBy
}
fragment ReadingParts on Reading {
  id
  value
  numerator
  denominator
  asOf
  final
  note
  demonstration
  withdrawn
  supersededBy
  measuresAct
  recordedAt
  recordedBy
}
fragment SheetRowParts on ReadingSheetRow {
  indicator {
    code
    title
    formula
    kind
    direction
    target
    status
    attainment {
      state
      value
      raw
    }
    objective {
      code
      title
    }
    readings {
      ...ReadingParts
    }
  }
  latest {
    ...ReadingParts
  }
  draft {
    version
    value
    numerator
    denominator
    note
    savedAt
    savedBy
  }
  evidence {
    ...EvidenceFileParts
  }
}`) as unknown as TypedDocumentString<SaveReadingDraftsMutation, SaveReadingDraftsMutationVariables>;
export const RecordReadingsDocument = new TypedDocumentString(`
    mutation RecordReadings($municipality: String!, $year: Int!, $readings: [ReadingInput!]!) {
  recordReadings(municipality: $municipality, year: $year, readings: $readings) {
    saved {
      ...ReadingParts
    }
    conflicts {
      indicator
      expected
      found {
        ...ReadingParts
      }
    }
    issues {
      code
      message
      subject
      field
    }
  }
}
    fragment ReadingParts on Reading {
  id
  value
  numerator
  denominator
  asOf
  final
  note
  demonstration
  withdrawn
  supersededBy
  measuresAct
  recordedAt
  recordedBy
}`) as unknown as TypedDocumentString<RecordReadingsMutation, RecordReadingsMutationVariables>;
export const SubmitReadingsDocument = new TypedDocumentString(`
    mutation SubmitReadings($municipality: String!, $year: Int!, $sector: String!, $asOf: Date!, $final: Boolean!) {
  submitReadings(
    municipality: $municipality
    year: $year
    sector: $sector
    asOf: $asOf
    final: $final
  ) {
    ...SheetParts
  }
}
    fragment SheetParts on ReadingSheet {
  sector {
    id
    name
  }
  asOf
  final
  state
  reason
  canWrite
  history {
    state
    reason
    recordedAt
    recordedBy
  }
}`) as unknown as TypedDocumentString<SubmitReadingsMutation, SubmitReadingsMutationVariables>;
export const ReturnReadingsDocument = new TypedDocumentString(`
    mutation ReturnReadings($municipality: String!, $year: Int!, $sector: String!, $asOf: Date!, $final: Boolean!, $reason: String!) {
  returnReadings(
    municipality: $municipality
    year: $year
    sector: $sector
    asOf: $asOf
    final: $final
    reason: $reason
  ) {
    ...SheetParts
  }
}
    fragment SheetParts on ReadingSheet {
  sector {
    id
    name
  }
  asOf
  final
  state
  reason
  canWrite
  history {
    state
    reason
    recordedAt
    recordedBy
  }
}`) as unknown as TypedDocumentString<ReturnReadingsMutation, ReturnReadingsMutationVariables>;
export const WithdrawReadingDocument = new TypedDocumentString(`
    mutation WithdrawReading($reading: ID!, $reason: String!) {
  withdrawReading(reading: $reading, reason: $reason) {
    ...ReadingParts
  }
}
    fragment ReadingParts on Reading {
  id
  value
  numerator
  denominator
  asOf
  final
  note
  demonstration
  withdrawn
  supersededBy
  measuresAct
  recordedAt
  recordedBy
}`) as unknown as TypedDocumentString<WithdrawReadingMutation, WithdrawReadingMutationVariables>;
export const RemoveEvidenceDocument = new TypedDocumentString(`
    mutation RemoveEvidence($evidence: ID!) {
  removeEvidence(evidence: $evidence)
}
    `) as unknown as TypedDocumentString<RemoveEvidenceMutation, RemoveEvidenceMutationVariables>;
export const ReviewRevisionDocument = new TypedDocumentString(`
    mutation ReviewRevision($revision: ID!, $status: RevisionStatus!, $content: RevisionContentInput, $note: String, $expectedReview: Int) {
  reviewRevision(
    revision: $revision
    status: $status
    content: $content
    note: $note
    expectedReview: $expectedReview
  ) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<ReviewRevisionMutation, ReviewRevisionMutationVariables>;
export const AddRevisionDocument = new TypedDocumentString(`
    mutation AddRevision($variation: ID!, $content: RevisionContentInput!, $note: String) {
  addRevision(variation: $variation, content: $content, note: $note) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddRevisionMutation, AddRevisionMutationVariables>;
export const SetObjectiveWeightDocument = new TypedDocumentString(`
    mutation SetObjectiveWeight($municipality: String!, $year: Int!, $weights: [ObjectiveWeightInput!]!) {
  setObjectiveWeight(municipality: $municipality, year: $year, weights: $weights) {
    objectives {
      code
      weight
    }
    issues {
      code
      message
      subject
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetObjectiveWeightMutation, SetObjectiveWeightMutationVariables>;
export const ConfirmZeroTargetDocument = new TypedDocumentString(`
    mutation ConfirmZeroTarget($municipality: String!, $year: Int!, $indicator: String!, $confirmed: Boolean!, $direction: Direction, $source: String!) {
  confirmZeroTarget(
    municipality: $municipality
    year: $year
    indicator: $indicator
    confirmed: $confirmed
    direction: $direction
    source: $source
  ) {
    code
  }
}
    `) as unknown as TypedDocumentString<ConfirmZeroTargetMutation, ConfirmZeroTargetMutationVariables>;
export const SetIndicatorReadingDocument = new TypedDocumentString(`
    mutation SetIndicatorReading($municipality: String!, $year: Int!, $indicator: String!, $kind: IndicatorKind, $direction: Direction, $rangeMin: Float, $rangeMax: Float, $tolerance: Float, $act: Int, $source: String!) {
  setIndicatorReading(
    municipality: $municipality
    year: $year
    indicator: $indicator
    kind: $kind
    direction: $direction
    rangeMin: $rangeMin
    rangeMax: $rangeMax
    tolerance: $tolerance
    act: $act
    source: $source
  ) {
    code
  }
}
    `) as unknown as TypedDocumentString<SetIndicatorReadingMutation, SetIndicatorReadingMutationVariables>;
export const ReviewPageDocument = new TypedDocumentString(`
    query ReviewPage($municipality: String, $year: Int, $atAct: Int) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    year
    atAct
    closed
    municipality {
      slug
      name
    }
    reviewProgress {
      proposed
      confirmed
      corrected
      discarded
      unknownWeights
      inferredDirections
      zeroTargets {
        code
      }
    }
    acts {
      ordinal
      title
      number
      adoptedOn
      link
      document {
        id
        filename
      }
    }
    variations {
      id
      request
      motivation
      decision
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
      source {
        ...SourceParts
      }
      revisions {
        ...ReviewedRevisionParts
      }
    }
    objectives(first: 1000) {
      ...ReviewedObjectivesParts
    }
    indicators(first: 1000) {
      ...ReviewedIndicatorsParts
    }
  }
}
    fragment ReviewedObjectivesParts on ObjectiveConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    code
    title
    weight
    declarations {
      ...DeclarationParts
    }
  }
}
fragment ReviewedIndicatorsParts on IndicatorConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ReviewedIndicatorParts
  }
}
fragment ReviewedIndicatorParts on Indicator {
  code
  title
  formula
  kind
  kindInferred
  direction
  directionInferred
  rangeMin
  rangeMax
  tolerance
  target
  zeroConfirmed
  objective {
    code
  }
  declarations {
    ...DeclarationParts
  }
}
fragment ReviewedRevisionParts on Revision {
  id
  kind
  initiative
  from
  to
  status
  reviewedAt
  reviewedBy
  addedByPerson
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
    text
    start
    end
  }
  reviews {
    number
    status
    kind
    from
    to
    fields {
      field
      from
      to
    }
    note
    reviewedAt
    reviewedBy
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
fragment DeclarationParts on Declaration {
  field
  value
  act
  recordedAt
  recordedBy
  source
}`) as unknown as TypedDocumentString<ReviewPageQuery, ReviewPageQueryVariables>;
export const ReviewedObjectivesDocument = new TypedDocumentString(`
    query ReviewedObjectives($municipality: String, $year: Int, $atAct: Int, $after: String!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    objectives(first: 1000, after: $after) {
      ...ReviewedObjectivesParts
    }
  }
}
    fragment ReviewedObjectivesParts on ObjectiveConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    code
    title
    weight
    declarations {
      ...DeclarationParts
    }
  }
}
fragment DeclarationParts on Declaration {
  field
  value
  act
  recordedAt
  recordedBy
  source
}`) as unknown as TypedDocumentString<ReviewedObjectivesQuery, ReviewedObjectivesQueryVariables>;
export const ReviewedIndicatorsDocument = new TypedDocumentString(`
    query ReviewedIndicators($municipality: String, $year: Int, $atAct: Int, $after: String!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    indicators(first: 1000, after: $after) {
      ...ReviewedIndicatorsParts
    }
  }
}
    fragment ReviewedIndicatorsParts on IndicatorConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ReviewedIndicatorParts
  }
}
fragment ReviewedIndicatorParts on Indicator {
  code
  title
  formula
  kind
  kindInferred
  direction
  directionInferred
  rangeMin
  rangeMax
  tolerance
  target
  zeroConfirmed
  objective {
    code
  }
  declarations {
    ...DeclarationParts
  }
}
fragment DeclarationParts on Declaration {
  field
  value
  act
  recordedAt
  recordedBy
  source
}`) as unknown as TypedDocumentString<ReviewedIndicatorsQuery, ReviewedIndicatorsQueryVariables>;
export const SetActDetailsDocument = new TypedDocumentString(`
    mutation SetActDetails($municipality: String!, $year: Int!, $act: Int!, $number: String, $adoptedOn: Date, $link: String) {
  setActDetails(
    municipality: $municipality
    year: $year
    act: $act
    number: $number
    adoptedOn: $adoptedOn
    link: $link
  ) {
    ordinal
  }
}
    `) as unknown as TypedDocumentString<SetActDetailsMutation, SetActDetailsMutationVariables>;
export const DiscardImportDocument = new TypedDocumentString(`
    mutation DiscardImport($id: ID!) {
  discardImport(id: $id)
}
    `) as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($document: ID!) {
  undoImport(document: $document) {
    removed
  }
}
    `) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;