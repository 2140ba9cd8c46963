import { describe, expect, it } from 'vitest';
import { decisions, decisionText } from './decision-table.fixture.js';

describe('phases are postponed, removed or added', () => {
  it.each(
    decisions(`
rules | @phases | VIENE ACCOLTA LA RICHIESTA DI RINVIARE IL COLLAUDO A FINE ANNO | ACCEPTED | PHASE_POSTPONED C1_0001 Collaudo>fine anno SECTOR
rules | @phases | La fase di collaudo è rinviata al 31/12/2019 | ACCEPTED | PHASE_POSTPONED C1_0001 Collaudo>2019-12-31 SECTOR
rules | @phases | Si posticipa la fase "Collaudo delle opere" al 2020 | ACCEPTED | PHASE_POSTPONED C1_0001 Collaudo delle opere>2020 SECTOR
rules | @phases | Si accoglie la proroga della fase di collaudo al 31 marzo 2020 | ACCEPTED | PHASE_POSTPONED C1_0001 Collaudo>2020-03-31 SECTOR
rules | @phases | Accolta | ACCEPTED | PHASE_POSTPONED C1_0001 Collaudo>fine anno SECTOR
rules | Si chiede di eliminare la fase di gara | SI ACCOGLIE L'ELIMINAZIONE DELLA FASE DI GARA | ACCEPTED | PHASE_REMOVED C1_0001 Gara>null SECTOR
rules | Si chiede di eliminare la fase di gara | La fase di gara viene stralciata | ACCEPTED | PHASE_REMOVED C1_0001 Gara>null SECTOR
rules | @phases | La fase 3 "Approvazione in Consiglio" è posticipata dal 30/06/2019 al 31/12/2019 | ACCEPTED | PHASE_POSTPONED C1_0001 Approvazione in Consiglio>2019-12-31 SECTOR
rules | @phases | VENGONO ACCOLTE LE RICHIESTE DI RINVIO DELLE FASI: ADOZIONE A OTTOBRE 2019 E APPROVAZIONE A DICEMBRE 2019 | ACCEPTED | PHASE_POSTPONED C1_0001 Adozione>ottobre 2019 SECTOR | PHASE_POSTPONED C1_0001 Approvazione>dicembre 2019 SECTOR
rules | @phases | La fase di consultazione pubblica non verrà realizzata | ACCEPTED | PHASE_REMOVED C1_0001 Consultazione pubblica>null SECTOR
rules | posticipare l'approvazione al 2020 | La richiesta di rinvio è accolta | ACCEPTED | PHASE_POSTPONED C1_0001 Approvazione>2020 SECTOR
rules | Ridurre il target a 0 e rinviare al 2020 la fase di adozione | Si accoglie lo slittamento della fase di adozione al 2020, non la riduzione del target | PARTLY_ACCEPTED | PHASE_POSTPONED C1_0001 Adozione>2020 SECTOR
trees | Si chiede di ridurre il target e di togliere la fase di gara | Si accoglie la riduzione del target da 200 a 180 e la soppressione della fase di gara | ACCEPTED | TARGET_CHANGED 2101 200>180 SECTOR | PHASE_REMOVED C1_0001 Gara>null SECTOR
trees | Si chiede di abbassare il target da 200 a 180 e di posticipare al 2020 la fase di gara | Accolta | ACCEPTED | TARGET_CHANGED 2101 200>180 SECTOR | PHASE_POSTPONED C1_0001 Gara>2020 SECTOR
rules | Rinviare la fase di gara al 2020 e quella di collaudo al 2021 | Si accoglie | ACCEPTED | PHASE_POSTPONED C1_0001 Gara>2020 SECTOR | PHASE_POSTPONED C1_0001 Collaudo>2021 SECTOR
rules | Spostare il termine | La scadenza dei lavori è prorogata al 31 marzo 2020 | ACCEPTED | PHASE_POSTPONED C1_0001 Scadenza dei lavori>2020-03-31 SECTOR
rules | Rinviare la fase di gara al 2020 | Si rinvia al 2020 la fase di gara. La fase di stipula resta confermata entro dicembre | ACCEPTED | PHASE_POSTPONED C1_0001 Gara>2020 SECTOR
trees | Portare a 180 nel 2019 e 200 nel 2020 | 180 per il 2019, 200 per il 2020 | NONE | OTHER
trees | Si chiede di aggiungere una fase di verifica al 31/12/2019 | Si accoglie | ACCEPTED | PHASE_ADDED C1_0001 null>Verifica SECTOR +due null>2019-12-31
rules | Aggiungere una fase | Si aggiunge la fase "Collaudo finale" entro fine anno | ACCEPTED | PHASE_ADDED C1_0001 null>Collaudo finale SECTOR +due null>fine anno
rules | Aggiungere due fasi | Si aggiungono le fasi di gara entro il 30/06/2019 e di collaudo entro il 31/12/2019 | ACCEPTED | PHASE_ADDED C1_0001 null>Gara SECTOR +due null>2019-06-30 | PHASE_ADDED C1_0001 null>Collaudo SECTOR +due null>2019-12-31
rules |  | Si aggiungono le seguenti fasi: gara entro il 30/06/2019; collaudo entro il 31/12/2019 | ACCEPTED | PHASE_ADDED C1_0001 null>Gara BOARD +due null>2019-06-30 | PHASE_ADDED C1_0001 null>Collaudo BOARD +due null>2019-12-31
rules |  | La fase di gara è articolata in: pubblicazione del bando entro il 31/03/2019; aggiudicazione entro il 30/06/2019 | ACCEPTED | PHASE_ADDED C1_0001 null>Pubblicazione del bando BOARD +due null>2019-03-31 | PHASE_ADDED C1_0001 null>Aggiudicazione BOARD +due null>2019-06-30
rules | Rinviare le fasi | Le fasi sono rimodulate come segue: gara entro il 30/06/2019; collaudo entro il 31/12/2019 | ACCEPTED | PHASE_POSTPONED C1_0001 Gara>2019-06-30 SECTOR | PHASE_POSTPONED C1_0001 Collaudo>2019-12-31 SECTOR
rules |  | La fase di gara è rinviata al 30/06/2019; la fase di collaudo è rinviata al 31/12/2019 | ACCEPTED | PHASE_POSTPONED C1_0001 Gara>2019-06-30 BOARD | PHASE_POSTPONED C1_0001 Collaudo>2019-12-31 BOARD
rules |  | La fase 2 si conclude il 31/12/2019 | ACCEPTED | PHASE_POSTPONED C1_0001 2>2019-12-31 BOARD
rules | @phases | Fase di collaudo: nuovo termine 31/12/2019 | ACCEPTED | PHASE_POSTPONED C1_0001 Collaudo>2019-12-31 SECTOR
`),
  )('%s · %s · %s', (place, request, decision, expected) => {
    expect(decisionText(place, request, decision)).toEqual(expected);
  });
});
