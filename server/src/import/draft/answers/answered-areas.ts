import { type Answers, type ImportQuestion, importQuestion } from '../../question/import-question.js';
import type { DraftEntries } from '../draft-entries.js';
import type { DraftObjective } from '../plan-draft.js';

/** The objectives with what a person said of their areas, and the questions about them. */
export interface AnsweredAreas {
  readonly objectives: readonly DraftObjective[];
  readonly questions: readonly ImportQuestion[];
}

/** Asks of which area an objective is that is printed under several: an area's score is that of its objectives. Until a
 *  person has said, its area is unknown. An objective of several sectors is shared by them, and nothing is asked. */
export function answeredAreas({ objectives, areasOf }: DraftEntries, answers: Answers): AnsweredAreas {
  const questions: ImportQuestion[] = [];
  const read = [...objectives.values()].map((objective) => {
    const areas = [...(areasOf.get(objective.code) ?? [])];
    if (areas.length < 2) return objective;
    const question = areaQuestion(objective, areas);
    const answer = areas.find(([name]) => name === answers.get(question.id))?.[0] ?? null;
    questions.push({ ...question, answer });
    return { ...objective, area: answer };
  });
  return { objectives: read, questions };
}

function areaQuestion(
  { code, title }: DraftObjective,
  areas: readonly (readonly [name: string, line: number])[],
): ImportQuestion {
  const names = areas.map(([name]) => `«${name}»`).join(' e ');
  return importQuestion({
    code: 'PARENT',
    message: `L’obiettivo «${title ?? code}» è stampato sotto più aree: ${names}. Di quale fa parte?`,
    line: areas[1]?.[1] ?? null,
    found: title ?? code,
    objective: code,
    field: 'area',
    choices: areas.map(([name]) => ({ value: name, label: `Dell’area «${name}»` })),
  });
}
