import { xmlText } from '../../xml-text.js';

/** A text as XML may hold it, whose numbers keep their sign of percent on the line. */
export function printed(text: string): string {
  return xmlText(text).replaceAll(' %', '\u00a0%');
}
