import { useContext, useEffect } from 'react';
import { useWords } from '#words/words.js';
import { announce } from './announcement.js';
import { DrawnPageContext } from './drawn-page.js';

let shown = '';

/** Sets the title of the window; a page that follows another one is announced to screen readers. */
export function useTitle(title: string): void {
  const { product } = useWords('frame');
  const whole = `${title} · ${product}`;
  const drawn = useContext(DrawnPageContext);
  if (drawn) drawn.title = whole;
  useEffect(() => {
    document.title = whole;
    if (shown !== '' && shown !== title) announce(title);
    shown = title;
  }, [title, whole]);
}
