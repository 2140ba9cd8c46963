import { attribute, readXml } from '../xml-events.js';

/** The formats that workbooks do not write out, by their number (ISO/IEC 29500-1, 18.8.30). */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['1', '0'],
  ['2', '0.00'],
  ['3', '#,##0'],
  ['4', '#,##0.00'],
  ['9', '0%'],
  ['10', '0.00%'],
  ['11', '0.00E+00'],
  ['12', '# ?/?'],
  ['13', '# ??/??'],
  ['14', 'dd/mm/yyyy'],
  ['15', 'd-mmm-yy'],
  ['16', 'd-mmm'],
  ['17', 'mmm-yy'],
  ['18', 'h:mm'],
  ['19', 'h:mm:ss'],
  ['20', 'h:mm'],
  ['21', 'h:mm:ss'],
  ['22', 'dd/mm/yyyy h:mm'],
  ['45', 'mm:ss'],
  ['46', '[h]:mm:ss'],
  ['47', 'mm:ss.0'],
]);
/** No program writes a longer one. */
const LONGEST_FORMAT = 255;

/** The number format of each cell style, in the order in which cells refer to them. */
export function numberFormats(content: Uint8Array | undefined): string[] {
  const own = new Map<string, string>();
  const formats: string[] = [];
  let isInCellStyles = false;
  readXml(content, {
    open: (name, attributes) => {
      const id = attribute(attributes, 'numFmtId') ?? '0';
      if (name === 'numFmt') own.set(id, attribute(attributes, 'formatCode')?.slice(0, LONGEST_FORMAT) ?? '');
      else if (name === 'cellXfs') isInCellStyles = true;
      else if (name === 'xf' && isInCellStyles) formats.push(own.get(id) ?? BUILT_IN.get(id) ?? '');
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellStyles = false;
    },
    text: () => {},
  });
  return formats;
}
