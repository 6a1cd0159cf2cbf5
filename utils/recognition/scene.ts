/** One page at one address, with what is kept of it from scan to scan. */
import type { Sources } from './fields/picture.ts';
import { baseOf, type Outline, openOutline, openTargets, type Targets } from './outline/index.ts';
import type { Spots } from './roles.ts';
import { type Texts, textsIn } from './words/index.ts';

export interface Scene {
  readonly document: Document;
  readonly url: string;
  /** What links are resolved against. */
  readonly base: string;
  readonly page: Outline;
  readonly targets: Targets;
  readonly texts: Texts;
  readonly spots: Spots;
  readonly sources: Sources;
}

/** The scene of a document at its own address `url`; nothing of it has been read. */
export function openScene(document: Document, url: string): Scene {
  const page = openOutline(document);
  const base = baseOf(document, url);
  return {
    document,
    url,
    base,
    page,
    targets: openTargets(page, url, base),
    texts: textsIn(document.documentElement.getAttribute('lang')),
    spots: new Map(),
    sources: new Map(),
  };
}
