import { foldedText } from '../../../plan/natural-key.js';
import { type ValueMoment, valueMoment } from './value-moment.js';

/** "Deliberazione n. 12 del 15/01/2020" names a day that values are not of; "al 31/12/2019" one that they are of. */
const UP_TO =
  /\b(?:al|alla data del|fino al|situazione del)\b[: ]+(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2}[°o]? [a-z]{5,9}(?: \d{4})?)/;
const ABOUT_VALUES =
  /\b(?:consuntiv\w*|preconsuntiv\w*|rendicontazion\w*|risultat\w*|valori|monitoraggi\w*|rilevazion\w*|semestre|trimestre|quadrimestre|anno|annualita|esercizio)\b/;
const OTHER_DAY = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)|(?<!\d)\d{1,2}[°o]? [a-z]{5,9} \d{4}(?!\d)/g;

/** The time that the lines above a table, or the name of its sheet, give for its values; null = none, or several. */
export function titleMoment(titles: readonly string[]): ValueMoment | null {
  const moments = titles.map(lineMoment).filter((moment) => moment !== null);
  const year = only(moments.map((moment) => moment.year));
  const day = only(moments.map((moment) => moment.day));
  const span = only(moments.map((moment) => moment.span));
  if (year === undefined || day === undefined || span === undefined) return null;
  const isLaterPart = moments.some((moment) => moment.isLaterPart);
  return year === null && day === null && span === null ? null : { year, day, span, isLaterPart };
}

function lineMoment(title: string): ValueMoment | null {
  const folded = foldedText(title);
  const upTo = UP_TO.exec(folded);
  if (upTo !== null) {
    const named = valueMoment(upTo[0]);
    return { ...named, year: named.year ?? valueMoment(folded.replace(OTHER_DAY, ' ')).year };
  }
  return ABOUT_VALUES.test(folded) || /^\W*(?:19|20)\d{2}\W*$/.test(folded)
    ? valueMoment(folded.replace(OTHER_DAY, ' '))
    : null;
}

/** The one that is named; undefined where they contradict each other. */
function only<T>(found: readonly (T | null)[]): T | null | undefined {
  const named = new Set(found.filter((one) => one !== null));
  const [first = null] = named;
  return named.size > 1 ? undefined : first;
}
