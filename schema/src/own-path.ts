const LONGEST = 2000;

/**
 * The path of this site that an address given in a link names, with the base path of the service in front; null = it is
 * none, and whoever follows it would leave the site or run a script. Begins and ends with a slash: `basePath`.
 */
export function ownPath(to: unknown, basePath: string): string | null {
  if (typeof to !== 'string' || to.length > LONGEST || !to.startsWith('/')) return null;
  const inside = to.startsWith(basePath) ? to.slice(basePath.length) : to.slice(1);
  // Browsers read a backslash as a slash, and drop tabs and line breaks wherever they stand.
  if (/[\p{Cc}\p{Cs}\\]/u.test(inside)) return null;
  const path = decodedText(inside.replace(/[?#].*$/su, ''));
  return path !== null && isPlainPath(path) ? basePath + inside.replace(/[^\x21-\x7e]+/gu, encodeURIComponent) : null;
}

/** Whether a path is one wherever it is put: no host, no scheme, and nothing that leads out of its folder. */
function isPlainPath(path: string): boolean {
  const segments = path.split('/').map((segment) => segment.trim());
  const isLast = (index: number) => index === segments.length - 1;
  return (
    !/[\p{Cc}\\]/u.test(path) &&
    !segments[0]?.includes(':') &&
    segments.every((segment, index) => segment !== '.' && segment !== '..' && (segment !== '' || isLast(index)))
  );
}

/** What a proxy that decodes reads; null = nothing. */
function decodedText(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
