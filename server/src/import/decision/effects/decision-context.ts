import type { DraftIndicator, DraftObjective } from '../../draft/plan-draft.js';
import { stems } from '../words/stems.js';
import type { KnownCodes } from '../words/tokens.js';

/** The stems of an indicator's title, without stop words. */
export interface TitleWords {
  readonly code: string;
  readonly stems: readonly string[];
}

/** What a decision may name: the objectives and indicators of the whole document. Build it once per document. */
export interface DecisionContext {
  readonly objectives: ReadonlyMap<string, DraftObjective>;
  readonly indicators: ReadonlyMap<string, DraftIndicator>;
  readonly codes: KnownCodes;
  /** Codes of an objective's indicators, by the objective's code. */
  readonly indicatorsOf: ReadonlyMap<string, readonly string[]>;
  /** Titles of an objective's indicators, by the objective's code. */
  readonly titles: ReadonlyMap<string, readonly TitleWords[]>;
  /** The same titles by the objective's code and their first word, longest first. */
  readonly titlesByWord: ReadonlyMap<string, readonly TitleWords[]>;
  /** Codes of the indicators with a title, by its joined stems. */
  readonly byTitle: ReadonlyMap<string, readonly string[]>;
  readonly byObjectiveTitle: ReadonlyMap<string, readonly string[]>;
  readonly sectors: ReadonlySet<string>;
  /** Sectors and areas as printed, by their joined stems. */
  readonly places: ReadonlyMap<string, string>;
  /** The year of the plan; null = unknown. */
  readonly year: string | null;
  /** Words that the document prints in capitals among lower-case ones (PEC, PGT), by their lower-case form. */
  readonly acronyms: ReadonlyMap<string, string>;
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function addAcronyms(acronyms: Map<string, string>, text: string | null): void {
  if (text === null || !/\p{Ll}{3}/u.test(text)) return;
  for (const [word] of text.matchAll(/\p{Lu}{2,12}(?![\p{L}'’])/gu)) acronyms.set(word.toLowerCase(), word);
}

/** Indexes the document's objectives and indicators for the reading of its decisions. */
export function decisionContext(
  objectives: readonly DraftObjective[],
  indicators: readonly DraftIndicator[],
  year: number | null = null,
): DecisionContext {
  const indicatorsOf = new Map<string, string[]>();
  const titles = new Map<string, TitleWords[]>();
  const byTitle = new Map<string, string[]>();
  const byObjectiveTitle = new Map<string, string[]>();
  const places = new Map<string, string>();
  const acronyms = new Map<string, string>();
  for (const objective of objectives) {
    for (const place of [objective.sector, objective.area])
      if (place !== null) places.set(stems(place).join(' '), place);
    if (objective.title !== null) addTo(byObjectiveTitle, stems(objective.title).join(' '), objective.code);
    addAcronyms(acronyms, objective.title);
    addAcronyms(acronyms, objective.definition);
  }
  for (const indicator of indicators) {
    addTo(indicatorsOf, indicator.objective, indicator.code);
    if (indicator.title === null) continue;
    const words = stems(indicator.title);
    addTo(titles, indicator.objective, { code: indicator.code, stems: words });
    addTo(byTitle, words.join(' '), indicator.code);
    for (const text of [indicator.title, indicator.formula, indicator.purpose]) addAcronyms(acronyms, text);
  }
  const titlesByWord = new Map<string, TitleWords[]>();
  for (const [objective, list] of titles) {
    for (const title of [...list].sort((a, b) => b.stems.length - a.stems.length)) {
      addTo(titlesByWord, `${objective} ${title.stems[0] ?? ''}`, title);
    }
  }
  const codes = [...objectives, ...indicators].map(({ code }) => [code.toUpperCase(), code] as const);
  return {
    objectives: new Map(objectives.map((objective) => [objective.code, objective])),
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    codes: new Map(codes),
    indicatorsOf,
    titles,
    titlesByWord,
    byTitle,
    byObjectiveTitle,
    sectors: new Set(objectives.flatMap(({ sector }) => sector ?? [])),
    places,
    year: year === null ? null : String(year),
    acronyms,
  };
}
