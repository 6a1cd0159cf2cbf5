/** `npm run related`: a stream of stories through the thread engine, a JSON line a story. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { merge, nextMerge, openSegment, related, type Segment, segmentOf } from '../../utils/threads/index.ts';
import { requiredOptions } from './arguments.ts';
import { main } from './main.ts';

const USAGE = 'npm run related -- --stories FILE.jsonl[.gz] --out FILE.jsonl';

/** A line of the stream. */
interface Line {
  readonly id: string;
  readonly headline: string;
  readonly dek: string | null;
  readonly published: string | null;
  readonly site: string;
  readonly language: string | null;
}

function readLines(file: string): Line[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}

/** Files a segment and merges what is due, as the background does. */
function file(segments: readonly Segment[], added: Uint8Array): Segment[] {
  let all = [...segments, openSegment(added)];
  for (let due = nextMerge(sizes(all)); due; due = nextMerge(sizes(all))) {
    const merged = openSegment(merge(due.map((index) => all[index]!)));
    all = [...all.filter((_, index) => !due!.includes(index)), merged];
  }
  return all;
}

const sizes = (segments: readonly Segment[]): number[] => segments.map(({ stories }) => stories);

await main(async () => {
  const options = requiredOptions(USAGE, 'stories', 'out');
  const answers: string[] = [];
  let segments: Segment[] = [];
  let now = 0;
  for (const { id, published, ...text } of readLines(options.stories)) {
    // A story without a date is as old as its place in the stream.
    now = Math.max(now, published ? Date.parse(published) : now);
    const story = { ...text, key: id, time: now };
    const answer = related(segments, story).map(({ key, score, linked }) => ({ id: key, score, linked }));
    answers.push(JSON.stringify({ id, related: answer }));
    segments = file(segments, segmentOf([story]));
  }
  writeFileSync(options.out, `${answers.join('\n')}\n`);
});
