import { loadReadings } from '@traguardo/server/import/readings/save-readings';
import { CREMONA_READINGS, loadCremona, type OwnDatabase, seedBytes } from '../../harness/database/seeds.js';
import type { Office } from '../../harness/service/office.js';

export const PLAN = 'municipality: "cremona", year: 2019';
export const CLOSE = `mutation { closePlan(${PLAN}) { closed stage cycle { step policy recordedBy } score { value coverage lowerBound upperBound reported } } }`;
export const REOPEN = `mutation { reopenPlan(${PLAN}, reason: "Errore nel consuntivo di 891") { closed stage cycle { step reason } } }`;
export const ADOPT = `mutation { adoptReport(${PLAN}, number: "118", date: "2020-06-15", link: "https://comune.example/118") { stage } }`;
export const VALIDATE = `mutation { validateReport(${PLAN}, number: "Verbale 4", date: "2020-06-28") { stage cycle { step documentNumber documentDate link } } }`;
export const CHECK = `closingCheck { mayClose deferred { id indicator { code } } unreported { code } notApplicable { code } neutralised { code }
  proposedRevisions demonstrationReadings scoreNow scoreClosed }`;

/** The invented actuals as if they were real ones. */
export async function withActuals({ database }: OwnDatabase) {
  await loadCremona(database);
  await report({ database });
}

/** Loads the invented actuals. */
export async function report({ database }: Pick<OwnDatabase, 'database'>, demonstration = false) {
  const file = {
    filename: CREMONA_READINGS,
    bytes: await seedBytes(CREMONA_READINGS),
    recordedBy: null,
    demonstration,
  };
  return await loadReadings(database, file, { municipality: 'cremona', year: 2019 });
}

/** Settles the deferred decision; gives the deferred ones before, and the settled one. */
export const settle = async (office: Office) => {
  const { variations } = await office.plan(
    'variations(where: { outcome: { eq: DEFERRED } }) { id indicator { code } }',
  );
  const SETTLE = `mutation ($id: ID!) { settleVariation(variation: $id, outcome: REJECTED, reason: "Dati non forniti", decidedOn: "2020-02-03") {
    outcome settlement { outcome reason decidedOn recordedBy } } }`;
  return [variations, (await office.ask(SETTLE, { id: variations[0].id })).settleVariation];
};
