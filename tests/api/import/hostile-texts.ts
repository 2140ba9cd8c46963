import { pieveAct, ROW } from '../../persistence/undo-setup.js';
import type { HostileFile } from './hostile-archives.js';

const MEGABYTE = 1_000_000;
const HEADINGS = 'codice_indicatore;valore;data;definitivo';
const row = (value: string, date = '2019-12-31') => `${HEADINGS}\n1389;${value};${date};no`;
const bytes = (signature: string) => Buffer.concat([Buffer.from(signature, 'latin1'), Buffer.alloc(5000, 7)]);

/** Texts, and what pretends to be one. */
export const HOSTILE_TEXTS: readonly HostileFile[] = [
  ['a CSV with such headings', () => '__proto__;constructor;toString\n1;2;3'],
  ['such codes under good headings', () => `${HEADINGS}\n__proto__;x;2019-12-31;no`],
  ['a PDF renamed', () => '%PDF-1.7\n1 0 obj <</OpenAction <</S /JavaScript /JS (app.alert(1))>>>> endobj'],
  ['a picture renamed', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a program renamed', () => Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(5000)])],
  ['an old Excel file', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5000, 1)])],
  ['a web page', () => '<!DOCTYPE html><html><body><script>alert(1)</script></body></html>'],
  ['nothing', () => ''],
  ['spaces', () => ' '.repeat(MEGABYTE)],
  ['NULs', () => Buffer.alloc(MEGABYTE)],
  ['a NUL in a text', () => `${HEADINGS}\n13\u000089;1;2019-12-31;no`],
  [
    'a broken UTF-8',
    () => Buffer.concat([Buffer.from(`${HEADINGS}\nà è ì ò ù à è ì ò ù`), Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0x81])]),
  ],
  ['UTF-16 that breaks off', () => Buffer.from(`\ufeff${HEADINGS}`, 'utf16le').subarray(0, 31)],
  ['random bytes', () => Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919 + (at % 251) * 31) % 256))],
  ['one line of two million letters', () => 'a'.repeat(2 * MEGABYTE)],
  [
    'an act with a title of five million letters',
    () =>
      pieveAct(null, { ...ROW, title: 'a'.repeat(5 * MEGABYTE), decision: `VIENE ACCOLTA: ${'a'.repeat(MEGABYTE)}` }),
  ],
  ['an act with a title of two million letters', () => pieveAct(null, { ...ROW, title: 'a'.repeat(2 * MEGABYTE) })],
  ['an act whose title is one word of every line', () => pieveAct('a '.repeat(MEGABYTE), ROW)],
  ['one line of twenty thousand separators', () => `Codice Obiettivo\t${'\t'.repeat(20_000)}`],
  ['a million quotes that never close', () => `${HEADINGS}\n${'"'.repeat(MEGABYTE)}`],
  ['a long number that never ends', () => `${HEADINGS}\n1389;${'1.'.repeat(200_000)};2019-12-31;no`],
  ['a date of a hundred thousand digits', () => `${HEADINGS}\n1389;1;${'1/'.repeat(100_000)};no`],
  ['a heading of a hundred thousand words', () => `codice ${'valore '.repeat(100_000)};data`],
  ['a title that repeats "comune di"', () => `${'Comune di '.repeat(100_000)}\nPiano performance 2019`],
  ['a variation that repeats its number', () => `${'quinto provvedimento di variazione n. '.repeat(30_000)}`],
  ['a compressed file', () => bytes('\x1f\x8b\x08')],
  ['a 7z archive', () => bytes('7z\xbc\xaf\x27\x1c')],
  ['a RAR archive', () => bytes('Rar!\x1a\x07')],
  ['an RTF document with an object', () => '{\\rtf1{\\object\\objdata 0105}}'],
  [
    'an XML text with an external entity',
    () => '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
  ],
  ['a drawing with a script', () => '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['JSON nested a hundred thousand deep', () => '['.repeat(100_000)],
  ['a mark of order and nothing else', () => Buffer.from([0xef, 0xbb, 0xbf])],
  [
    'halves of characters',
    () => Buffer.concat([Buffer.from(`${HEADINGS}\n`), Buffer.from([0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80])]),
  ],
  ['a value without a bound', () => row('Infinity')],
  ['a value that is no number', () => row('NaN')],
  ['a value with an exponent beyond every number', () => row('1e309')],
  ['a value in another base', () => row('0x1F')],
  ['a formula for a value', () => row("=cmd|' /C calc'!A0")],
  ['a day that is not in the calendar', () => row('1', '2019-02-30')],
  ['a year of nine digits', () => row('1', '999999999-12-31')],
  ['two thousand rows without a code', () => `${HEADINGS}\n${';1;2019-12-31;no\n'.repeat(2000)}`],
  ['twenty thousand empty rows', () => `${HEADINGS}\n${';;;\n'.repeat(20_000)}`],
  ['ten thousand headings of the same name', () => `${'valore;'.repeat(10_000)}\n1`],
  ['quotes in quotes', () => row('"a""'.repeat(100_000))],
  ['ten thousand chapters without a table', () => '# Area\n'.repeat(10_000)],
];
