import { loadReadings } from '@traguardo/server/import/readings/save-readings';
import { CREMONA_READINGS, loadCremona, type OwnDatabase, seedBytes } from '../../harness/database/seeds.js';
import type { SegreteriaClient } from '../../harness/service/segreteria-client.js';

export const PLAN = 'municipality: "cremona", year: 2019';
export const CLOSE = `mutation { closePlan(${PLAN}) { closed stage cycle { step policy recordedBy } score { value coverage lowerBound upperBound reported } } }`;
export const REOPEN = `mutation { reopenPlan(${PLAN}, reason: "Errore nel consuntivo di 891") { closed stage cycle { step reason } } }`;
export const ADOPT = `mutation { adoptReport(${PLAN}, number: "118", date: "2020-06-15", link: "https://comune.example/118") { stage } }`;
export const VALIDATE = `mutation { validateReport(${PLAN}, number: "Verbale 4", date: "2020-06-28") { stage cycle { step documentNumber documentDate link } } }`;
export const CHECK = `closingCheck { mayClose deferred { id indicator { code } } unreported { code } notApplicable { code } neutralised { code }
  proposedRevisions demonstrationReadings scoreNow scoreClosed }`;

/** Loads the demonstration actuals without the mark of demonstration data. */
export async function withActuals({ database }: OwnDatabase) {
  await loadCremona(database);
  await loadActuals({ database });
}

/** Loads the demonstration actuals of Cremona; `demonstration` marks them as such. */
export async function loadActuals({ database }: Pick<OwnDatabase, 'database'>, demonstration = false) {
  const file = {
    filename: CREMONA_READINGS,
    bytes: await seedBytes(CREMONA_READINGS),
    recordedBy: null,
    demonstration,
  };
  return await loadReadings(database, file, { municipality: 'cremona', year: 2019 });
}

/** Settles the deferred decision; returns the deferred variations before, and the settled one. */
export const settleDeferred = async (client: SegreteriaClient) => {
  const { variations } = await client.plan(
    'variations(where: { outcome: { eq: DEFERRED } }) { id indicator { code } }',
  );
  const SETTLE = `mutation ($id: ID!) { settleVariation(variation: $id, outcome: REJECTED, reason: "Dati non forniti", decidedOn: "2020-02-03") {
    outcome settlement { outcome reason decidedOn recordedBy } } }`;
  return [variations, (await client.ask(SETTLE, { id: variations[0].id })).settleVariation];
};
