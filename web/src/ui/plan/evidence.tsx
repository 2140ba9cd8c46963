import { addressOf } from '#client';
import type { EvidencePartsFragment, SourcePartsFragment } from '#ui/parts.generated.js';
import { useViewer } from '#ui/viewer.js';
import { useLanguage, useWords } from '#words/words.js';
import { highlightPieces, type Span } from './highlight.js';
import { LinePicture } from './line-picture.js';

/** A text of the document with the words that count as evidence marked. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  let offset = 0;
  return highlightPieces(text, spans).map((piece) => {
    const key = offset;
    offset += piece.text.length;
    return piece.marked ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}

/** Longer words are marked by their beginning: addresses have an end. */
const LONGEST = 300;

type SourceLinkProps = {
  source: SourcePartsFragment;
  /** The words of the line that are cited: the document marks them. */
  words?: string;
};

/** The source of a value: document and line, with a link to it. */
export function SourceLink({ source, words }: SourceLinkProps) {
  const { language } = useLanguage();
  const text = useWords('plan');
  const { document, line, page, sheet } = source;
  const place = [sheet, page === null ? null : `p. ${page}`, line === null ? null : text.evidence.line(line)];
  const asked = new URLSearchParams({
    ...(language === 'en' && { lang: 'en' }),
    ...(line !== null && words !== undefined && { riga: String(line), parole: words.slice(0, LONGEST) }),
  });
  const query = asked.size === 0 ? '' : `?${asked}`;
  const address = addressOf(`documents/${encodeURIComponent(document.key)}${query}`);
  return (
    <span className="source">
      {text.evidence.source}:{' '}
      <a href={line === null ? address : `${address}#${words === undefined ? `L${line}` : 'parole'}`}>
        {[document.filename, ...place.filter((part) => part !== null)].join(', ')}
      </a>
    </span>
  );
}

/** A source that opens in place: its original text, and the link to the document. */
export function SourceDetails({ source }: { source: SourcePartsFragment }) {
  const text = useWords('plan');
  return (
    <details className="opened">
      <summary>{text.evidence.source}</summary>
      <p className="source-text" lang="it">
        {source.text}
      </p>
      <SourcePicture source={source} />
      <SourceLink source={source} />
    </details>
  );
}

/** Where a source stands on its page: for those who work for a municipality, since pages show names. */
function SourcePicture({ source: { document, line, page } }: { source: SourcePartsFragment }) {
  const viewer = useViewer().data?.viewer;
  if (line === null || page === null || (viewer?.roles ?? []).length === 0) return null;
  return <LinePicture document={`documents/${encodeURIComponent(document.key)}`} line={line} page={page} />;
}

/** The printed words of a decision, with their source. */
export function Evidence({ evidence }: { evidence: EvidencePartsFragment }) {
  return (
    <figure className="evidence">
      <blockquote lang="it">
        <mark>{evidence.text}</mark>
      </blockquote>
      <figcaption>
        <SourceLink source={evidence.source} words={evidence.text} />
      </figcaption>
    </figure>
  );
}
