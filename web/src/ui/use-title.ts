import { useEffect } from 'react';
import { useText } from '../text.js';

/** Names the window after what it shows. */
export function useTitle(title: string): void {
  const { product } = useText();
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
}
