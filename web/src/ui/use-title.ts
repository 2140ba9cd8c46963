import { useEffect } from 'react';
import { useWords } from '#words/words.js';
import { announce } from './announcement.js';

let shown = '';

/** Names the window after what it shows; a page that comes after another one says its name to screen readers. */
export function useTitle(title: string): void {
  const { product } = useWords('frame');
  useEffect(() => {
    document.title = `${title} · ${product}`;
    if (shown !== '' && shown !== title) announce(title);
    shown = title;
  }, [title, product]);
}
