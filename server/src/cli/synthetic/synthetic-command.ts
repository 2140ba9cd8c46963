import { Command, InvalidArgumentError } from 'commander';
import type { Database, Queries } from '../../database/open-database.js';
import { insertAct } from '../../import/act/save-act.js';
import { contentDigest, sha256 } from '../../import/text/content-digest.js';
import { fileId } from '../../plan/file-id.js';
import { municipalitySlug } from '../../plan/natural-key.js';
import { insertReadings, recordedRows } from '../../reading/stored/record-readings.js';
import { changePlanByDocument } from '../../scoring/stored/change-plan.js';
import { withDatabase } from '../open-configured.js';
import { withProgress } from '../progress.js';
import { printJson, printLine, type Terminal } from '../terminal.js';
import { type SyntheticPlan, syntheticName, syntheticPlan } from './synthetic-plan.js';

interface SyntheticOptions {
  readonly municipalities: number;
  readonly years: number;
  readonly lastYear: number;
  readonly indicators: number;
  readonly seed: number;
  readonly json?: boolean;
}

export function syntheticCommand(terminal: Terminal): Command {
  return new Command('synthetic')
    .option('--municipalities <n>', 'quanti enti', whole(1, 10_000), 1)
    .option('--years <n>', 'quanti anni di ciascuno', whole(1, 100), 1)
    .option('--last-year <anno>', "l'ultimo degli anni", whole(1990, 2100), 2024)
    .option('--indicators <n>', 'quanti indicatori ha un piano', whole(1, 1_000_000), 1000)
    .option('--seed <n>', 'il seme: lo stesso dà gli stessi dati', whole(0, 2 ** 31), 1)
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action((options: SyntheticOptions) => fillDatabase(terminal, options));
}

function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Scrivere un numero intero fra ${least} e ${most}.`);
  };
}

async function fillDatabase(terminal: Terminal, options: SyntheticOptions): Promise<void> {
  const { municipalities, years, lastYear, indicators, seed, json = false } = options;
  const plans = municipalities * years;
  const counts = await withDatabase(terminal, (database) =>
    withProgress(terminal, { title: `Dati di prova: ${plans} piani`, silent: json }, async (progress) => {
      let [made, readings] = [0, 0];
      for (let place = 1; place <= municipalities; place += 1) {
        for (let year = lastYear - years + 1; year <= lastYear; year += 1) {
          const added = await savePlan(database, { seed, place, year, indicators });
          if (added !== null) [made, readings] = [made + 1, readings + added];
          progress(((place - 1) * years + (year - lastYear + years)) / plans);
        }
      }
      return { municipalities, plans: made, indicators: made * indicators, readings };
    }),
  );
  if (json) printJson(terminal, counts);
  else printLine(terminal, `Creati ${counts.plans} piani, ${counts.indicators} indicatori, ${counts.readings} valori.`);
}

/** Stores a plan with its values in one transaction, and returns how many values; null where the plan is there already. */
function savePlan(database: Database, wanted: SyntheticPlan): Promise<number | null> {
  const slug = municipalitySlug(syntheticName(wanted.place));
  const key = { municipality: slug, year: wanted.year };
  return database.write((queries) =>
    changePlanByDocument<number | null>(queries, key, async (plan) => {
      if (plan !== null) return { answer: null, replay: false };
      return { answer: await insertPlan(queries, wanted, slug), replay: true };
    }),
  );
}

async function insertPlan(queries: Queries, wanted: SyntheticPlan, slug: string): Promise<number> {
  const { draft, text, readings } = syntheticPlan(wanted);
  const bytes = new TextEncoder().encode(text);
  const digests = { sha256: sha256(bytes), contentDigest: contentDigest(draft) };
  const key = { municipality: slug, year: wanted.year };
  const id = fileId(key, digests.sha256.slice(0, 12));
  const document = { filename: `piano-di-prova-${wanted.year}.txt`, bytes, importedBy: null };
  const counts = {
    ...{ areas: draft.areas.length, sectors: draft.sectors.length, managers: draft.sectors.length },
    ...{ objectives: draft.objectives.length, indicators: draft.indicators.length },
    ...{ requests: 0, motivations: 0, decisions: 0 },
  };
  const read = { draft, counts, issues: [], questions: [], form: null, document, text };
  await insertAct(queries, read, { slug, id, ...digests });
  const recording = {
    ...{ ...key, demonstration: true, measuresAct: 0, recordedBy: null, document: null },
    ...{ recordedAt: `${wanted.year + 1}-01-31T00:00:00.000Z`, settled: new Map<string, string>() },
  };
  return await insertReadings(
    queries,
    recordedRows([], recording, readings).map(({ row }) => row),
  );
}
