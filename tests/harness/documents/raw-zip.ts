import { crc32, deflateRawSync } from 'node:zlib';

/** A file inside a hand-made archive; its header may be false. */
export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  /** The size that the archive claims; left out = the true one. */
  readonly claimed?: number;
  /** Offset of the local header that the directory points to; left out = its own. */
  readonly at?: number;
  /** Whether its bytes stand in the archive as they are. */
  readonly isStored?: boolean;
}

/** An archive byte by byte, for files that no writer would make. */
export function rawZip(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed, at, isStored = false } of parts) {
    const bytes = Buffer.from(content);
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const entry = Buffer.alloc(26);
    entry.writeUInt16LE(20, 0);
    entry.writeUInt16LE(isStored ? 0 : 8, 4);
    entry.writeUInt32LE(crc32(bytes), 10);
    entry.writeUInt32LE(packed.length, 14);
    entry.writeUInt32LE(claimed ?? bytes.length, 18);
    entry.writeUInt16LE(Buffer.byteLength(name), 22);
    const header = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), entry, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at ?? offset, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), entry, tail, Buffer.from(name)]),
    );
    local.push(header);
    offset += header.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const RELS = 'http://schemas.openxmlformats.org';
/** A workbook of one sheet, part by part. */
export const workbookParts = (sheet: string, doctype = ''): ZipPart[] => [
  {
    name: '[Content_Types].xml',
    content: `${XML}<Types xmlns="${RELS}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  },
  {
    name: '_rels/.rels',
    content: `${XML}<Relationships xmlns="${RELS}/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `${XML}<Relationships xmlns="${RELS}/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    content: `${XML}<workbook xmlns="${RELS}/spreadsheetml/2006/main" xmlns:r="${RELS}/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: 'xl/worksheets/sheet1.xml',
    content: `${XML}${doctype}<worksheet xmlns="${RELS}/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
  },
];
