/** A data cell as Typst 0.14 writes it. No text contains a line break, so none matches. */
const DATA_CELL =
  /(?<=\/S )\/TD(\n {2}\/P \d+ 0 R\n {2}\/A \[<<\n {4}\/O \/Table\n {4})(\/Headers \[\(U\d+x(\d+)y\d+\)\])/g;

/**
 * Makes the first cell of every row the heading of its row, for which Typst has no stable function yet. The list of
 * column headings that it gives to each cell would hide the row's, so the scope of the headings replaces it. The
 * replacement has the same length, so every offset in the file stays valid.
 */
export function withRowHeadings(pdf: Buffer): Buffer {
  const source = pdf.toString('latin1').replace(DATA_CELL, (_, between: string, headers: string, column: string) => {
    const [tag, attribute] = column === '0' ? ['/TH', '/Scope /Row'] : ['/TD', ''];
    return `${tag}${between}${attribute.padEnd(headers.length)}`;
  });
  return Buffer.from(source, 'latin1');
}
