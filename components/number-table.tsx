/** Everything stored, in numbers: a line a store. */
import { useWords } from './words.ts';

export function NumberTable({ numbers }: { readonly numbers: Readonly<Record<string, number>> }) {
  const words = useWords();
  return (
    <dl class="tally">
      {Object.entries(numbers).map(([store, count]) => (
        <div class={count ? 'tally-line' : 'tally-line none'} key={store}>
          <dt>{words.find(`store_${store}`) ?? store}</dt>
          <dd>{words.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
