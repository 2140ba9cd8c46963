/** A PDF of one page A4 across: lines of text over a ruled table, each column as wide as the next. */
export function tablePdf(lines: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const [width, height, left, step] = [842, 595, 30, 24];
  const columns = rows[0]?.length ?? 1;
  const column = (width - 2 * left) / columns;
  const top = height - 60 - lines.length * step;
  const write = (text: string, x: number, y: number) => `BT /F 9 Tf ${x} ${y} Td (${text}) Tj ET`;
  const content = [
    ...lines.map((line, at) => write(line, left, height - 40 - at * step)),
    ...rows.flatMap((cells, down) =>
      cells.map((cell, at) => write(cell, left + at * column + 4, top - down * step - 16)),
    ),
    ...Array.from(
      { length: rows.length + 1 },
      (_, at) => `${left} ${top - at * step} m ${width - left} ${top - at * step} l S`,
    ),
    ...Array.from(
      { length: columns + 1 },
      (_, at) => `${left + at * column} ${top} m ${left + at * column} ${top - rows.length * step} l S`,
    ),
  ].join('\n');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

/** A PDF of one page without text: a picture with some ink, as a scanner writes it. */
export function picturePdf(): Uint8Array {
  const [width, height] = [200, 100];
  const dots = Array.from({ length: height }, (_, y) => (y % 20 < 3 ? '00' : 'ff').repeat(width)).join('\n');
  const draw = `${width} 0 0 ${height} 0 0 cm /I Do`;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>`,
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /ASCIIHexDecode /Length ${dots.length + 1} >>\nstream\n${dots}>\nendstream`,
  ]);
}

function pdfOf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const starts = objects.map((object, at) => {
    const start = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${starts.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text + end);
}
