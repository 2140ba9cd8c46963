import {
  PDFArray,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** Why a PDF is not taken, in Italian; null = it may be. */
export type PdfRefusal = string | null;

const UNREADABLE =
  'Il PDF è danneggiato o non è leggibile: riaprirlo, salvarlo di nuovo (ad esempio con «Stampa su PDF») e caricare quello.';
const ENCRYPTED =
  'Il PDF è protetto, e non si può controllare che cosa contiene: salvarlo senza protezione (ad esempio con «Stampa su PDF») e caricare quello.';

/** What a PDF may not hold: any of these names, as a key or as a value. */
const FORBIDDEN: ReadonlyMap<string, string> = new Map([
  ['/JavaScript', 'programmi (JavaScript)'],
  ['/JS', 'programmi (JavaScript)'],
  ['/XFA', 'un modulo XFA, che può contenere programmi'],
  ['/Launch', 'un comando che avvia altri programmi'],
  ['/EmbeddedFile', 'file incorporati'],
  ['/EmbeddedFiles', 'file incorporati'],
  ['/EF', 'file incorporati'],
  ['/RichMedia', 'contenuti multimediali incorporati'],
]);
/** Names so long that other content holds them by no accident: they are looked for in every byte, also where the
 *  structure of the file says that nothing is. */
const TELLING = ['/JavaScript', '/EmbeddedFile', '/Launch', '/RichMedia'];

const LONGEST_END = 2048;

/** Reads every object of a PDF, also those that later ones replace: which of them count, readers do not agree on. */
class EveryObject extends PDFParser {
  readonly found: PDFObject[] = [];

  constructor(bytes: Uint8Array) {
    super(bytes, Number.POSITIVE_INFINITY);
    const { context, found } = this;
    const assign = context.assign.bind(context);
    context.assign = (ref: PDFRef, object: PDFObject) => {
      found.push(object);
      assign(ref, object);
    };
  }
}

/** Refuses a PDF that runs, opens or carries anything else, one that is protected, and one that cannot be read. */
export async function pdfRefusal(bytes: Uint8Array): Promise<PdfRefusal> {
  if (!isWhole(bytes)) return UNREADABLE;
  const names = plainNames(bytes);
  const told = TELLING.find((name) => names.includes(name));
  if (told !== undefined) return contentRefusal(told);
  const parser = new EveryObject(bytes);
  try {
    const { trailerInfo } = await parser.parseDocument();
    if (trailerInfo.Encrypt !== undefined) return ENCRYPTED;
    if (trailerInfo.Root === undefined) return UNREADABLE;
  } catch {
    // The bytes come from any client: an error of the parser means that they are no readable PDF.
    return UNREADABLE;
  }
  return objectsRefusal(parser.found);
}

/** Whether the mark of its end is there, as readers look for it. */
function isWhole(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-LONGEST_END);
  return Buffer.from(end.buffer, end.byteOffset, end.byteLength).includes('%%EOF');
}

/** The bytes as text, with the letters that names may write as their codes (`/J#53`). */
function plainNames(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function objectsRefusal(objects: readonly PDFObject[]): PdfRefusal {
  // A list of what is still to look at instead of a recursion: objects may be nested as deep as the file is long.
  const open = [...objects];
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    if (object instanceof PDFName) {
      const refusal = nameRefusal(object);
      if (refusal !== null) return refusal;
    }
    if (object instanceof PDFInvalidObject || isUnreadContainer(object)) return UNREADABLE;
    for (const part of partsOf(object)) open.push(part);
  }
  return null;
}

function partsOf(object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFDict) return object.entries().flat();
  return object instanceof PDFRawStream ? [object.dict] : [];
}

function nameRefusal(name: PDFName): PdfRefusal {
  return FORBIDDEN.has(name.asString()) ? contentRefusal(name.asString()) : null;
}

function contentRefusal(name: string): string {
  const what = FORBIDDEN.get(name) ?? name;
  return `Il PDF contiene ${what}: salvarne una copia che non li ha (ad esempio con «Stampa su PDF») e caricare quella.`;
}

/** Whether a stream holds objects that have not been read, because it does not say in so many words what it is. */
function isUnreadContainer(object: PDFObject): boolean {
  if (!(object instanceof PDFRawStream)) return false;
  const { dict } = object;
  const holdsObjects = dict.has(PDFName.of('First')) && dict.has(PDFName.of('N'));
  return holdsObjects && dict.get(PDFName.of('Type')) !== PDFName.of('ObjStm');
}
