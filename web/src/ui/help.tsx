import { useId } from 'react';
import type { HelpTopic } from '#words/it/help.js';
import { usePageText } from '#words/page-text.js';

/** A small button beside a word that needs explaining; the explanation opens over the page and Esc closes it. */
export function Help({ topic }: { topic: HelpTopic }) {
  const { help } = usePageText();
  const id = useId();
  const { word, meaning } = help[topic];
  return (
    <>
      <button type="button" className="help-button" aria-label={help.about(word)} popoverTarget={id} />
      <span id={id} popover="auto" className="help">
        <strong>{word}</strong>
        {meaning}
      </span>
    </>
  );
}
