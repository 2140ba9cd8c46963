/**
 * Whether a text can be the address of a publication: complete and with https, as the server requires; an empty text is
 * not.
 */
export function isPublicationAddress(typed: string): boolean {
  const link = typed.trim();
  return link === '' || (URL.canParse(link) && new URL(link).protocol === 'https:');
}
