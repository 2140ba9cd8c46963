import { date } from '#format';
import type { ActPartsFragment } from '#ui/parts.generated.js';
import { useWords } from '#words/words.js';

/** An act by its ordinal, with number and day of its deliberation where they are known, and a link to the document. */
export function ActReference({ act: { ordinal, number, adoptedOn, link } }: { act: ActPartsFragment }) {
  const text = useWords('plan').variation;
  const deliberation = [
    number === null ? null : text.deliberation(number),
    adoptedOn === null ? null : text.adoptedOn(date(adoptedOn)),
  ].filter((part) => part !== null);
  return (
    <>
      {[text.act(ordinal), ...(deliberation.length > 0 ? [deliberation.join(' ')] : [])].join(', ')}
      {link !== null && (
        <>
          {' · '}
          <a href={link} rel="noreferrer">
            {text.readDeliberation}
          </a>
        </>
      )}
    </>
  );
}
