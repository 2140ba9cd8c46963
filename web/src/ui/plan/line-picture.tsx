import { useState } from 'react';
import { addressOf } from '#client';
import { useWords } from '#words/words.js';

type LinePictureProps = {
  /** Of the document that is loaded, or waits: "documents/…", "imports/…". */
  document: string;
  line: number;
  page: number;
  /** Position of the cell, from 1; absent = the whole line. */
  cell?: number;
};

/** What stands at a line of a PDF or a scan: a piece of its page, with the line or cell marked. Fetched when it is seen. */
export function LinePicture({ document, line, page, cell = 0 }: LinePictureProps) {
  const { evidence } = useWords('plan');
  // Pages that cannot be drawn, or not for this reader, leave the text alone.
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return null;
  return (
    <img
      className="line-picture"
      loading="lazy"
      src={addressOf(`${document}/lines/${line}.png?cell=${cell}`)}
      alt={evidence.picture(page, line)}
      onError={() => setMissing(true)}
    />
  );
}
