/** The plan and act that the address names; null leaves the choice to the server. */
export type PlanChoice = { municipality: string | null; year: number | null; atAct: number | null };

/** Writes the chosen plan into the query of an example; an act that the query itself names stays. */
export function onPlan(query: string, { municipality, year, atAct }: PlanChoice): string {
  return query.replace(/\bplan(?:\(([^)]*)\))? \{/g, (_, own: string | undefined) => {
    const chosen = [
      municipality === null ? null : `municipality: ${JSON.stringify(municipality)}`,
      year === null ? null : `year: ${year}`,
      own === undefined ? atAct !== null && `atAct: ${atAct}` : own,
    ].filter((argument) => typeof argument === 'string');
    return chosen.length === 0 ? 'plan {' : `plan(${chosen.join(', ')}) {`;
  });
}
