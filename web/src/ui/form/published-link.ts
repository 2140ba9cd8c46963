/** Whether what was typed may be the address of something published, in full and by https as the server asks; nothing
 *  typed is none. */
export function mayBePublished(typed: string): boolean {
  const link = typed.trim();
  return link === '' || (URL.canParse(link) && new URL(link).protocol === 'https:');
}
