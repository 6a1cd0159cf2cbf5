/** What changed about a story since it was read: its headline then and now, or when its page was updated. */
import { useWords } from './words.ts';

interface Props {
  readonly headlines: { readonly before: string; readonly now: string } | null;
  /** ms since epoch */
  readonly modified: number | null;
}

export function Change({ headlines, modified }: Props) {
  const words = useWords();
  return (
    <div class="change">
      {headlines && (
        <>
          <p dir="auto">{words.say('changedFrom', headlines.before)}</p>
          <p dir="auto">{words.say('changedTo', headlines.now)}</p>
        </>
      )}
      {modified !== null && <p>{words.say('modifiedOn', words.day(modified))}</p>}
    </div>
  );
}
