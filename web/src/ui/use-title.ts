import { useEffect } from 'react';
import { useWords } from '#words/words.js';
import { announce } from './announcement.js';

let shown = '';

/** Sets the title of the window; a page that follows another one is announced to screen readers. */
export function useTitle(title: string): void {
  const { product } = useWords('frame');
  useEffect(() => {
    document.title = `${title} · ${product}`;
    if (shown !== '' && shown !== title) announce(title);
    shown = title;
  }, [title, product]);
}
