/** Authors the reader follows. One just unfollowed stays where it was until the list is left. */
import { StarGlyph } from './glyph.tsx';
import { Row } from './row.tsx';
import { Rows } from './rows.tsx';
import { useWords } from './words.ts';

export interface Author {
  readonly name: string;
  readonly site: string;
  /** ms since epoch */
  readonly since: number;
  readonly stories: number;
}

interface Props<A extends Author> {
  readonly authors: readonly A[];
  /** Those unfollowed while this list was looked at, by `authorKey`. */
  readonly unfollowed: ReadonlyMap<string, A>;
  readonly onUnfollow: (author: A) => void;
  readonly onUndo: (author: A) => void;
}

export const authorKey = ({ name, site }: Pick<Author, 'name' | 'site'>): string => `${site} ${name}`;

export function AuthorList<A extends Author>({ authors, unfollowed, onUnfollow, onUndo }: Props<A>) {
  const words = useWords();
  const listed = new Set(authors.map(authorKey));
  const others = [...unfollowed.values()].filter((author) => !listed.has(authorKey(author)));
  const all = [...authors, ...others].sort((a, b) => a.name.localeCompare(b.name, words.language));
  return (
    <Rows label={words.say('authors')}>
      {all.map((author) => (
        <Row
          key={authorKey(author)}
          gone={unfollowed.has(authorKey(author)) ? author.name : null}
          onUndo={() => onUndo(author)}
        >
          <StarGlyph />
          <div class="row-text">
            <p class="name" dir="auto">
              {author.name}
            </p>
            <p class="meta">
              {[
                author.site,
                words.count('authorStories', author.stories),
                words.say('followedSince', words.day(author.since)),
              ].join(' · ')}
            </p>
          </div>
          <button
            type="button"
            class="button small"
            aria-label={words.say('unfollowAuthor', author.name)}
            onClick={() => onUnfollow(author)}
          >
            {words.say('unfollow')}
          </button>
        </Row>
      ))}
    </Rows>
  );
}
