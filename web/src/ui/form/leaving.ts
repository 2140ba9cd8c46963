export type Address = { readonly pathname: string; readonly search: object };

/**
 * Whether going from one address to another leaves the page: another path, or another value of one of the parameters.
 */
export function isLeaving(current: Address, next: Address, parameters: readonly string[]): boolean {
  const changes = (name: string) => Reflect.get(current.search, name) !== Reflect.get(next.search, name);
  return current.pathname !== next.pathname || parameters.some(changes);
}
