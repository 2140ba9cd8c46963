import type { OwnDatabase } from '../database/seeds.js';
import { type Post, type StaffMember, staffMember } from '../people/staff.js';
import { openPage, type Visitor } from './browser.js';
import { type ServedPages, served, withCremona } from './served-pages.js';

/** The pages of those who work with a plan: on a database that a test may change, as people who have logged in. */
export interface StaffPages extends ServedPages {
  readonly own: OwnDatabase;
  /** The same person every time, made at the first. */
  member(post: Post): Promise<StaffMember>;
  /** Opens a page as a person with a role, the same person for every page; waits as `openPage` does. */
  openAs(
    post: Post | Post['role'],
    path: string,
    visitor?: Visitor,
  ): Promise<Awaited<ReturnType<typeof openPage>> & { who: StaffMember }>;
}

/** A service of one test file, with the Cremona plan or what `load` loads. Its `close` belongs in an `afterAll`. */
export async function staffPages(load: (own: OwnDatabase) => Promise<void> = withCremona): Promise<StaffPages> {
  const pages = await served(load);
  const members = new Map<string, Promise<StaffMember>>();
  const member = (post: Post) => {
    const key = JSON.stringify(post);
    const known = members.get(key) ?? staffMember(pages.own.database, post);
    members.set(key, known);
    return known;
  };
  return {
    ...pages,
    member,
    openAs: async (post, path, visitor = {}) => {
      const who = await member(typeof post === 'string' ? { role: post } : post);
      const login = { url: pages.url, cookie: who.cookie };
      return { ...(await openPage(pages.url + path, { ...visitor, login })), who };
    },
  };
}
