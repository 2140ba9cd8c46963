import { targetParts } from '@traguardo/schema/canonical-target';
import { targetReading } from '../../table/cells/target-reading.js';

/** The words between "target" and what it becomes. */
const BECOMES = new RegExp(
  [
    String.raw`\btarget(?:\s+(?:atteso|annuale|20\d\d))?`,
    String.raw`(?:\s+(?:viene|verr[àa]'?|[èe]'?|sia|[èe] da intendersi))?(?:\s+cos[iì]'?)?`,
    String.raw`(?:\s+(?:modificat|ridefinit|rideterminat|fissat|stabilit|portat|spostat|prorogat|posticipat|rinviat|aggiornat)[oa])?`,
    String.raw`(?:\s*[:=]|\s+(?:diventa|diviene|passa|pari|in|nel valore))*(?:\s+(?:al|ad|a)(?!\p{L}))?\s*[:=]?\s*(?<words>.{3,80}?)[\s.;]*$`,
  ].join(''),
  'iu',
);

/** The day or range that words give as a new target, in canonical form: "il target diventa entro il 30/09/2025". Null for
 *  anything else: a number is read with the sentence around it. */
export function writtenTarget(text: string, year: number): string | null {
  const words = BECOMES.exec(text)?.groups?.words;
  if (words === undefined) return null;
  const reading = targetReading(words, { year, speaksOfDates: true });
  if (reading.kind !== 'value') return null;
  const parts = targetParts(reading.value);
  return parts === null || parts.number !== null ? null : reading.value;
}
