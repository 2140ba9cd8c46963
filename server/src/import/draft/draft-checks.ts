import { matchedSectors } from '../../plan/contributing-sectors.js';
import { reportingFrequencyOf } from '../../plan/measure/reporting-frequency.js';
import { differInMarks, groupKey, wordsKey } from '../../plan/natural-key.js';
import { type ImportIssue, importWarning } from './import-issue.js';
import type { DraftArea, DraftIndicator, DraftObjective, DraftSector } from './plan-draft.js';
import { WeightTally } from './weight-tally.js';

/** Warnings about a draft that was read without errors. */
export function draftIssues(
  objectives: ReadonlyMap<string, DraftObjective>,
  indicators: readonly DraftIndicator[],
  places: { readonly areas: readonly DraftArea[]; readonly sectors: readonly DraftSector[] },
  zeroConfirmed: readonly string[],
): ImportIssue[] {
  const { areas, sectors } = places;
  return [
    ...alikeNameIssues(areas, ['la stessa area', 'due aree diverse']),
    ...alikeNameIssues(sectors, ['lo stesso settore', 'due settori diversi']),
    ...placeIssues([...objectives.values()]),
    ...weightIssues(objectives, indicators),
    ...zeroTargetIssues(indicators.filter(({ code }) => !zeroConfirmed.includes(code))),
    ...frequencyIssues(indicators),
    ...contributorIssues([...objectives.values()], sectors),
  ];
}

/** Objectives without area or sector. What the document says of no objective at all is told once. */
function placeIssues(objectives: readonly DraftObjective[]): ImportIssue[] {
  const parts = [
    { name: "l'area strategica", of: ({ area }: DraftObjective) => area },
    { name: 'il settore', of: ({ sector }: DraftObjective) => sector },
  ];
  const isSaid = ({ of }: (typeof parts)[number]) => objectives.some((objective) => of(objective) !== null);
  const said = parts.filter(isSaid);
  const unsaid = parts.filter((part) => !isSaid(part));
  const nowhere = unsaid.map(({ name }) =>
    importWarning('PARENT_UNKNOWN', `Il documento non riporta ${name} di nessun obiettivo: si può indicare a mano.`),
  );
  const missing = objectives.flatMap((objective) => {
    const names = said.filter(({ of }) => of(objective) === null).map(({ name }) => name);
    if (names.length === 0) return [];
    const message = `Dell'obiettivo ${objective.code} non si conosce ${names.join(' né ')}: completare il documento, oppure indicarlo a mano.`;
    return [importWarning('PARENT_UNKNOWN', message, { line: objective.line, found: objective.title })];
  });
  return [...nowhere, ...missing];
}

/** Names with the same words and other marks between them: whether they are one or two, a person knows. */
function alikeNameIssues(
  places: readonly DraftArea[],
  [same, apart]: readonly [same: string, apart: string],
): ImportIssue[] {
  const before = new Map<string, DraftArea[]>();
  return places.flatMap((place) => {
    const words = wordsKey(place.name);
    const known = before.get(words) ?? [];
    before.set(words, [...known, place]);
    const alike = known.every(({ name }) => differInMarks(name, place.name)) ? known[0] : undefined;
    if (alike === undefined) return [];
    const isSame = groupKey(alike.name) === groupKey(place.name);
    const remedy = isSame
      ? `letti come ${same}: se sono ${apart}, distinguerne i nomi con una parola`
      : `letti come ${apart}: se sono ${same}, scriverne il nome sempre allo stesso modo`;
    const message = `I nomi «${alike.name}» e «${place.name}» differiscono solo nella punteggiatura e sono ${remedy}.`;
    return [importWarning('ALIKE_NAMES', message, { line: place.line, found: place.name })];
  });
}

function weightIssues(
  objectives: ReadonlyMap<string, DraftObjective>,
  indicators: readonly DraftIndicator[],
): ImportIssue[] {
  const tally = new WeightTally();
  for (const { objective, weight } of indicators) tally.addValue(objective, weight?.value ?? null);
  return tally.incomplete().map(([code, total]) => {
    const sum = total.replace('.', ',');
    const message = `I pesi degli indicatori dell'obiettivo ${code} sommano a ${sum} invece che a 100: controllare i pesi, o se manca un indicatore.`;
    const line = objectives.get(code)?.line;
    return importWarning('WEIGHTS_NOT_100', message, { ...(line === undefined ? {} : { line }), found: sum });
  });
}

function zeroTargetIssues(indicators: readonly DraftIndicator[]): ImportIssue[] {
  return indicators
    .filter(({ target }) => target?.value === '0')
    .map(({ code, line, target }) => {
      const message = `L'indicatore ${code} ha target 0: si legge come target non previsto, finché qualcuno non conferma che lo zero è voluto.`;
      return importWarning('ZERO_TARGET', message, { line, found: target?.text ?? null });
    });
}

function frequencyIssues(indicators: readonly DraftIndicator[]): ImportIssue[] {
  return indicators.flatMap(({ code, line, frequency }) => {
    if (frequency === null || reportingFrequencyOf(frequency) !== null) return [];
    const message = `Dell'indicatore ${code} la frequenza «${frequency}» non si legge: resta non indicata. Scriverla come mensile, bimestrale, trimestrale, quadrimestrale, semestrale o annuale, oppure indicarla a mano.`;
    return [importWarning('FREQUENCY_UNKNOWN', message, { line, found: frequency })];
  });
}

/** A contributing sector is one of the plan's: a name that is none of the document's is told, and never guessed. */
function contributorIssues(objectives: readonly DraftObjective[], sectors: readonly DraftSector[]): ImportIssue[] {
  const named = sectors.map(({ name }) => ({ key: groupKey(name), name }));
  return objectives.flatMap(({ code, line, contributors }) =>
    matchedSectors(contributors, named).unmatched.map((found) => {
      const message = `Fra i settori coinvolti nell'obiettivo ${code} c'è «${found}», che non è il nome di un settore del documento: conta solo se il piano ha un settore con questo nome. Correggere il nome, oppure indicare i settori coinvolti a mano.`;
      return importWarning('CONTRIBUTOR_UNKNOWN', message, { line, found });
    }),
  );
}
