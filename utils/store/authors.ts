/** `authors`: whom the reader follows. */
import type { AuthorKey } from '../story/author.ts';

export interface AuthorRow {
  readonly key: AuthorKey;
  /** As it stood when the reader followed them. */
  readonly name: string;
  /** ms since epoch */
  readonly since: number;
}
