import { createHash } from 'node:crypto';
import type { Language } from '@traguardo/schema/format';

/** The only style of the pages that the service writes itself, so that their policy can name it and allow nothing else. */
const STYLE = `
:root { color-scheme: light dark; --ink: #17324d; --text: #1a1a1a; --muted: #5a6772; --line: #d9dee3; --surface: #fff; --soft: #f3f6f9; --accent: #06c; --header: #06c; --mark: #fff1c2; --target: #b35900; }
@media (prefers-color-scheme: dark) { :root { --ink: #dcebfa; --text: #e6ebf0; --muted: #a9b6c3; --line: #37444f; --surface: #11181f; --soft: #1b252f; --accent: #75b8ff; --header: #0b3a6e; --mark: #5a4a06; --target: #ffb056; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--surface); color: var(--text); font: 1rem/1.5 "Titillium Web", system-ui, sans-serif; }
body > header { display: flex; flex-wrap: wrap; gap: .5rem 2rem; justify-content: space-between; padding: .75rem 1.5rem; background: var(--header); }
body > header a { color: #fff; font-weight: 600; }
main { max-width: 100rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; }
h1, h2 { color: var(--ink); line-height: 1.25; }
h1 { font-size: 1.75rem; overflow-wrap: anywhere; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--target); outline-offset: 2px; }
table { border-collapse: collapse; font-size: .9375rem; }
caption { text-align: left; }
th, td { padding: .375rem .625rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); }
.room { overflow-x: auto; }
.room table { width: 100%; }
.fine { color: var(--muted); font-size: .875rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: 1rem 0; }
input, button { min-height: 2.75rem; padding: .25rem .75rem; border: 1px solid var(--muted); border-radius: 4px; background: var(--surface); color: var(--text); font: inherit; }
button { border-color: var(--accent); color: var(--accent); font-weight: 600; }
mark { background: var(--mark); color: inherit; font-weight: 600; }
.document { margin-top: 1rem; }
.document p { display: flex; gap: 1rem; max-width: 60rem; margin: .25rem 0; }
.document td { min-width: 5rem; max-width: 34rem; overflow-wrap: break-word; }
.document td.long { min-width: 18rem; }
.document td.page { min-width: 40rem; max-width: 48rem; }
.document td:first-child { position: sticky; left: 0; min-width: 3.5rem; background: var(--surface); }
:target > td:first-child, tr:has(:target) > td:first-child { background: var(--soft); }
tr:has(mark:target) { background: var(--soft); }
.number { flex: none; width: 3rem; color: var(--muted); font: .8125rem/1.5rem ui-monospace, monospace; text-align: right; text-decoration: none; }
.title { color: var(--ink); font-size: 1.125rem; font-weight: 600; }
:target { scroll-margin-top: 4rem; background: var(--soft); outline: 3px solid var(--target); outline-offset: -3px; }
.picture { display: none; }
:target > .picture, :target + .picture { display: table-row; }
p:target > .picture { display: block; }
mark { scroll-margin: 6rem 24rem; }
mark:target { background: var(--mark); }
img { max-width: 100%; height: auto; border: 1px solid var(--line); background: #fff; }
figure { margin: 0; }
body:not(:has(> header)) h1 { margin: 0 0 .25rem; font-size: 1.25rem; }
@media print { body > header, form { display: none; } .room { overflow: visible; } }
`;

const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** What such a page may do: show its style and pictures of this service, and ask it again. Nothing in it runs. */
export function plainPolicy(frameAncestors: "'none'" | '*' = "'none'") {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: [STYLE_HASH],
        imgSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: [frameAncestors],
      },
    },
    // `frame-ancestors` says it more precisely.
    ...(frameAncestors === '*' && { frameguard: false as const }),
  };
}

export interface PlainPage {
  readonly language: Language;
  readonly title: string;
  /** From the page to the start page, as `../`: it holds under any path that the service is mounted at. */
  readonly root: string;
  /** The same page in the other language; null = it has none. */
  readonly otherLanguage: string | null;
  /** HTML. */
  readonly body: string;
  /** Without the head of the site: for the frame of another one. */
  readonly bare?: boolean;
}

const WORDS = {
  it: { home: 'Traguardo: vai al Cruscotto', other: 'English', otherCode: 'en' },
  en: { home: 'Traguardo: go to the overview', other: 'Italiano', otherCode: 'it' },
} as const satisfies Record<Language, object>;

/** A page that works without JavaScript: head with the way back and the other language, and its content. */
export function plainPage({ language, title, root, otherLanguage, body, bare = false }: PlainPage): string {
  const { home, other, otherCode } = WORDS[language];
  const switchLink =
    otherLanguage === null
      ? ''
      : `<a href="${escapedHtml(otherLanguage)}" lang="${otherCode}" hreflang="${otherCode}">${other}</a>`;
  const start = language === 'en' ? `${root}?lang=en` : root;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(title)} – Traguardo</title>
<style>${STYLE}</style>
</head>
<body>
${bare ? '' : `<header><a href="${start}">${home}</a>${switchLink}</header>\n`}<main>
${body}
</main>
</body>
</html>
`;
}

/** The language that an address asks for; Italian where it says nothing. */
export function askedLanguage(query: unknown): Language {
  return typeof query === 'object' && query !== null && 'lang' in query && query.lang === 'en' ? 'en' : 'it';
}

export function escapedHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
