import type { TargetBasis } from '#gql';
import type { Words } from '#words/words.js';
import type { PlanFrame } from './plan-frame.js';

/** The filters in use, in the words of the page: "Esito: Non raggiunto". */
export function shownFilters(): string[] {
  return [...document.querySelectorAll('.filters .choice')].flatMap((choice) => {
    const control = choice.querySelector('select, input');
    const shown = control instanceof HTMLSelectElement ? control.selectedOptions[0]?.text : undefined;
    const typed = control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.value : '';
    return typed === '' ? [] : [`${choice.querySelector('label')?.textContent}: ${shown ?? typed}`];
  });
}

/** What a picture or a page shows: municipality, year, version, basis and, where there are any, filters. */
export function sourceLine(
  { municipality, year, atAct, acts, demonstration }: PlanFrame,
  basis: TargetBasis,
  text: Words<'frame'>,
  filters: readonly string[] = [],
): string {
  const first = Math.min(...acts.map(({ ordinal }) => ordinal));
  const act = atAct === 0 ? text.selector.originalPlan : text.selector.after(atAct);
  const state = atAct < first ? text.selector.before(first) : act;
  const parts = [
    ...[municipality.name, String(year), state, text.selector.onTarget(text.selector.target[basis])],
    ...filters,
    ...(demonstration ? [text.demonstration] : []),
  ];
  return parts.join(' · ');
}
