/** Streams of stories, a JSON line each, and the index that a memory makes of them. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { merge, nextMerge, openSegment, type Segment, segmentOf, type ThreadStory } from '../../utils/threads/index.ts';

/** A line of a stream. */
interface Line {
  readonly id: string;
  readonly headline: string;
  readonly dek: string | null;
  readonly published: string | null;
  readonly site: string;
  readonly language: string | null;
}

/** The stories of a file in order. One without a date is as old as its place in the stream. */
export function readStories(file: string): ThreadStory[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines: Line[] = text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
  let now = 0;
  return lines.map(({ id, published, ...story }) => {
    now = Math.max(now, published ? Date.parse(published) : now);
    return { ...story, key: id, time: now };
  });
}

/** Files stories as one more segment and merges what is due, as the background does. */
export function filed(segments: readonly Segment[], stories: readonly ThreadStory[]): Segment[] {
  let all = [...segments, openSegment(segmentOf(stories))];
  for (let due = nextMerge(sizes(all)); due; due = nextMerge(sizes(all))) {
    const merged = openSegment(merge(due.map((index) => all[index]!)));
    all = [...all.filter((_, index) => !due!.includes(index)), merged];
  }
  return all;
}

const sizes = (segments: readonly Segment[]): number[] => segments.map(({ stories }) => stories);
