/** Authors the reader follows: unfollow and take back. */
import { useState } from 'preact/hooks';
import { useAnswer } from '../../components/answer.ts';
import { AuthorList, authorKey } from '../../components/author-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { Shown } from '../../components/shown.tsx';
import type { Run } from '../../components/status.tsx';
import { useWords } from '../../components/words.ts';
import { askAsExtension, onChanged, operation } from '../../utils/messages/client.ts';
import type { FollowedAuthor } from '../../utils/messages/protocol.ts';

const ask = () => askAsExtension('authors', {});

export function Authors({ run }: { readonly run: Run }) {
  const words = useWords();
  const [unfollowed, setUnfollowed] = useState<ReadonlyMap<string, FollowedAuthor>>(new Map());
  const [answer, again] = useAnswer(ask, onChanged);

  const follow = async ({ name, site }: FollowedAuthor, on: boolean): Promise<void> => {
    await askAsExtension('follow', { op: operation(), author: name, site, on });
    await again();
  };
  const onUnfollow = (author: FollowedAuthor): void =>
    run(async () => {
      await follow(author, false);
      setUnfollowed((before) => new Map(before).set(authorKey(author), author));
      return words.say('saidUnfollowed', author.name);
    });
  const onUndo = (author: FollowedAuthor): void =>
    run(async () => {
      await follow(author, true);
      setUnfollowed((before) => new Map([...before].filter(([key]) => key !== authorKey(author))));
      return words.say('saidFollowed', author.name);
    });

  return (
    <Shown answer={answer} onRetry={again}>
      {(authors) =>
        authors.length + unfollowed.size > 0 ? (
          <AuthorList authors={authors} unfollowed={unfollowed} onUnfollow={onUnfollow} onUndo={onUndo} />
        ) : (
          <Notice title={words.say('noAuthors')} hint={words.say('noAuthorsHint')} />
        )
      }
    </Shown>
  );
}
