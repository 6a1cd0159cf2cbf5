/** The full page: everything stored, in numbers; the sites that are on; the way to forget it all. */
import { useAnswer } from '../../components/answer.ts';
import { Confirm } from '../../components/confirm.tsx';
import { Notice } from '../../components/notice.tsx';
import { NumberTable } from '../../components/number-table.tsx';
import { Shown } from '../../components/shown.tsx';
import { SiteList } from '../../components/site-list.tsx';
import { Status, useStatus } from '../../components/status.tsx';
import { useWords } from '../../components/words.ts';
import { askAsExtension, onChanged, operation } from '../../utils/messages/client.ts';

const numbers = () => askAsExtension('numbers', {});
const sites = async () =>
  (await askAsExtension('sites', {})).flatMap(({ domain, on, since }) =>
    domain !== null && on ? { domain, since } : [],
  );

export function Library() {
  const words = useWords();
  const [stored, countAgain] = useAnswer(numbers, onChanged);
  const [on, listAgain] = useAnswer(sites, onChanged);
  const [line, run] = useStatus(words.say('failedAction'));

  const turnOff = (domain: string): void =>
    run(async () => {
      await askAsExtension('siteOff', { op: operation(), domain });
      await listAgain();
      return words.say('siteTurnedOff', domain);
    });
  const forgetAll = (): void =>
    run(async () => {
      await askAsExtension('forget', { op: operation(), what: { everything: true } });
      await Promise.all([countAgain(), listAgain()]);
      return words.say('saidForgotAll');
    });

  return (
    <main class="library">
      <h1>{words.say('stored')}</h1>
      <p class="lead">{words.say('storedHint')}</p>
      <Shown answer={stored} onRetry={countAgain}>
        {(counts) => <NumberTable numbers={counts} />}
      </Shown>
      <h2>{words.say('sitesOn')}</h2>
      <Shown answer={on} onRetry={listAgain}>
        {(list) =>
          list.length > 0 ? (
            <SiteList sites={list} onTurnOff={turnOff} />
          ) : (
            <Notice title={words.say('noSites')} hint={words.say('noSitesHint')} />
          )
        }
      </Shown>
      <h2>{words.say('forgetAllTitle')}</h2>
      <p class="lead">{words.say('forgetAllHint')}</p>
      <Confirm
        label={words.say('forgetAll')}
        question={words.say('forgetAllAsk')}
        yes={words.say('forgetAllYes')}
        no={words.say('keepAll')}
        onYes={forgetAll}
      />
      <Status line={line} />
    </main>
  );
}
