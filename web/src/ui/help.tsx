import { useId } from 'react';
import { useWords, type Words } from '#words/words.js';

/** A term of the screens that has an explanation. */
export type HelpTopic = Exclude<keyof Words<'help'>, 'about'>;

/** A small button beside a word that needs explaining; the explanation opens over the page and Esc closes it. */
export function Help({ topic }: { topic: HelpTopic }) {
  const help = useWords('help');
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
