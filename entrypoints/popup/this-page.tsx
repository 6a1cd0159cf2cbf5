/** The page in front: its site's switch, and how many of its stories are new, read, clipped, by followed authors. */
import { useEffect } from 'preact/hooks';
import { useAnswer } from '../../components/answer.ts';
import { Confirm } from '../../components/confirm.tsx';
import { LessonList } from '../../components/lesson-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { REFUSAL_WORDS } from '../../components/refusal-words.ts';
import { Shown } from '../../components/shown.tsx';
import { SiteHead } from '../../components/site-head.tsx';
import type { Run } from '../../components/status.tsx';
import { Tally } from '../../components/tally.tsx';
import { TurnOn } from '../../components/turn-on.tsx';
import { useWords } from '../../components/words.ts';
import { browser } from '../../utils/browser.ts';
import { askAsExtension, onChanged, operation } from '../../utils/messages/client.ts';
import { matchPattern } from '../../utils/story/site.ts';
import type { Lesson } from '../../utils/story/taught.ts';
import { Earlier } from './earlier.tsx';
import { type Here, here } from './here.ts';

export function ThisPage({ run }: { readonly run: Run }) {
  const words = useWords();
  const [answer, again] = useAnswer(here, onChanged);

  const turnOn = (domain: string): void => {
    // First in the click, or the browser refuses to ask. It may close the popup: then the background finishes alone.
    const granting = browser.permissions.request({ origins: [matchPattern(domain)] });
    run(async () => {
      if (!(await granting)) return words.say('refused', domain);
      await askAsExtension('siteOn', { op: operation(), domain });
      await again();
      return '';
    });
  };
  const turnOff = (domain: string): void =>
    run(async () => {
      await askAsExtension('siteOff', { op: operation(), domain });
      await again();
      return words.say('turnedOff');
    });
  const forget = (domain: string): void =>
    run(async () => {
      await askAsExtension('forget', { op: operation(), what: { site: domain } });
      await again();
      return words.say('forgotSite', domain);
    });
  const showThreads = (domain: string, on: boolean): void =>
    run(async () => {
      await askAsExtension('threadsOn', { op: operation(), domain, on });
      await again();
      return words.say(on ? 'saidThreadsOn' : 'saidThreadsOff');
    });

  const unteach = (domain: string, { pattern }: Lesson): void =>
    run(async () => {
      await askAsExtension('unteach', { op: operation(), domain, pattern });
      await again();
      return words.say('saidUntaught');
    });
  const narrow = (domain: string, { pattern }: Lesson): void =>
    run(async () => {
      await askAsExtension('narrow', { op: operation(), domain, pattern });
      await again();
      return words.say('saidOnlyThis');
    });
  const refused = answer.is === 'here' ? answer.value.taught?.refused : null;
  useEffect(() => {
    if (refused) run(async () => words.say(REFUSAL_WORDS[refused]));
  }, [refused, run, words]);

  return (
    <Shown answer={answer} onRetry={again}>
      {(found) => {
        const { domain, on, granted, since } = found.site;
        if (domain === null) return <Notice title={words.say('notASite')} hint={words.say('notASiteHint')} />;
        return (
          <section class="here">
            <SiteHead domain={domain} since={on ? since : null} onTurnOff={() => turnOff(domain)} />
            {found.incognito && <p class="meta">{words.say('privateWindow')}</p>}
            {on && granted ? (
              <>
                <Stories found={found} />
                <Earlier found={found} run={run} onShow={(on) => showThreads(domain, on)} />
              </>
            ) : (
              <TurnOn domain={domain} withdrawn={on} onTurnOn={() => turnOn(domain)} />
            )}
            {found.taught && found.taught.lessons.length > 0 && (
              <section class="taught">
                <h3>{words.say('taughtHere')}</h3>
                <LessonList
                  lessons={found.taught.lessons}
                  onUndo={(lesson) => unteach(domain, lesson)}
                  onNarrow={(lesson) => narrow(domain, lesson)}
                />
              </section>
            )}
            <footer class="foot">
              <Confirm
                quiet
                label={words.say('forgetSite')}
                question={words.say('forgetSiteAsk', domain)}
                yes={words.say('forgetSiteYes', domain)}
                no={words.say('keep')}
                onYes={() => forget(domain)}
              />
              <button type="button" class="button quiet" onClick={() => browser.runtime.openOptionsPage()}>
                {words.say('everythingStored')}
              </button>
            </footer>
          </section>
        );
      }}
    </Shown>
  );
}

function Stories({ found: { look, tabId } }: { readonly found: Here }) {
  const words = useWords();
  if (!look) {
    return (
      <Notice title={words.say('unheard')}>
        <button type="button" class="button" onClick={() => tabId !== null && browser.tabs.reload(tabId)}>
          {words.say('reload')}
        </button>
      </Notice>
    );
  }
  if (look.states.length === 0) return <Notice title={words.say('noStories')} hint={words.say('noStoriesHint')} />;
  return <Tally states={look.states} baseline={look.baseline} />;
}
