/** The toolbar popup: this page, clippings, authors. */
import { useState } from 'preact/hooks';
import { Status, useStatus } from '../../components/status.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { useWords } from '../../components/words.ts';
import { Authors } from './authors.tsx';
import { Clippings } from './clippings.tsx';
import { ThisPage } from './this-page.tsx';

const PANELS = { thisPage: ThisPage, clippings: Clippings, authors: Authors } as const;
type Name = keyof typeof PANELS;

export function Popup() {
  const words = useWords();
  const [selected, setSelected] = useState<Name>('thisPage');
  const [line, run] = useStatus(words.say('failedAction'));
  const select = (name: Name): void => {
    setSelected(name);
    run(async () => '');
  };
  const Panel = PANELS[selected];
  const tabs = (Object.keys(PANELS) as Name[]).map((name) => ({ name, label: words.say(name) }));
  return (
    <main class="popup">
      <h1 class="unseen">Dogear</h1>
      <Tabs label={words.say('tabs')} tabs={tabs} selected={selected} onSelect={select}>
        <Panel run={run} />
      </Tabs>
      <Status line={line} />
    </main>
  );
}
