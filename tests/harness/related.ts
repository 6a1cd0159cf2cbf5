/** `npm run related`: a stream of stories through the thread engine, a JSON line a story. */
import { writeFileSync } from 'node:fs';
import { related, type Segment } from '../../utils/threads/index.ts';
import { requiredOptions } from './arguments.ts';
import { main } from './main.ts';
import { filed, readStories } from './stream.ts';

const USAGE = 'npm run related -- --stories FILE.jsonl[.gz] --out FILE.jsonl';

await main(async () => {
  const options = requiredOptions(USAGE, 'stories', 'out');
  const answers: string[] = [];
  let segments: Segment[] = [];
  for (const story of readStories(options.stories)) {
    const answer = related(segments, story).map(({ key, score, linked }) => ({ id: key, score, linked }));
    answers.push(JSON.stringify({ id: story.key, related: answer }));
    segments = filed(segments, [story]);
  }
  writeFileSync(options.out, `${answers.join('\n')}\n`);
});
