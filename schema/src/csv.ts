/** The value of a cell; null is unknown and leaves the cell empty. */
export type CsvValue = string | number | boolean | null;

const BOM = '\uFEFF';
/** Signs of a formula. Apostrophes before them count too and get one more, so that the original text can be
 *  restored. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
/** All digits of a double, without exponent and without grouping. */
const DIGITS = new Intl.NumberFormat('it-IT', { useGrouping: false, maximumFractionDigits: 20 });

/** The start of a table for Italian spreadsheets: the byte order mark of UTF-8, then the headings. */
export function csvHeader(headings: readonly string[]): string {
  return BOM + csvLine(headings);
}

/** A line of a table for Italian spreadsheets: `;` between cells, decimal comma, CRLF. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(cell).join(';')}\r\n`;
}

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return DIGITS.format(value);
  const text = withoutFormula(String(value));
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe; a number never does. */
function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
