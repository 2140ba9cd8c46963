import type { Direction } from '@traguardo/schema/vocabulary';
import { foldedText } from '../../../plan/natural-key.js';

const HIGHER =
  /^(?:\+|↑|⬆|▲|△|↗|c|cr|cresc(?:ente)?|in crescita|(?:in )?aument[oa]|positiv[oa]|ascendente|diretta?|(?:piu (?:e )?)?alt[oa](?: (?:e|=) (?:meglio|migliore))?|piu (?:e )?alto,? meglio(?: e)?|massimizzare|higher)$/;
const LOWER =
  /^(?:-|−|–|↓|⬇|▼|▽|↘|d|decr|decresc(?:ente)?|in (?:calo|diminuzione|riduzione)|diminuzione|negativ[oa]|discendente|inversa?|(?:piu (?:e )?)?bass[oa](?: (?:e|=) (?:meglio|migliore))?|piu (?:e )?basso,? meglio(?: e)?|minimizzare|lower)$/;
const RANGE = /^(?:(?:a |nell'|dentro l')?intervallo|(?:a )?range)$/;

/** The direction that a cell of the column *Polarità* states: crescente, decrescente, +, −, "più alto è meglio". Null
 *  where it is not understood. */
export function columnDirection(text: string): Direction | null {
  const words = foldedText(text)
    .replace(/^polarita:? ?/, '')
    .replace(/[.;]$/, '');
  if (HIGHER.test(words)) return 'HIGHER';
  if (LOWER.test(words)) return 'LOWER';
  return RANGE.test(words) ? 'RANGE' : null;
}
