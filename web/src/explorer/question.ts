/** The content of the editor: a query, and its variables as the JSON text that was typed. */
export type Question = { query: string; variables: string };

/** Blank variables count as none. */
export function variablesOf({ variables }: Question): unknown {
  return variables.trim() === '' ? {} : JSON.parse(variables);
}

export function sameQuestion(one: Question, other: Question): boolean {
  return one.query.trim() === other.query.trim() && one.variables.trim() === other.variables.trim();
}
