import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in CSS pixels, whenever it changes; 0 until it is drawn. */
export function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const found = element.current;
    if (found === null) return;
    const measure = () => setWidth(Math.floor(found.getBoundingClientRect().width));
    const observer = new ResizeObserver(measure);
    observer.observe(found);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return width;
}
