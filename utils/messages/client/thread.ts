/** What our own pages ask about the thread of one card. */
import { askAsExtension, onChanged, operation } from '../client.ts';
import type { ExtensionTable } from '../protocol.ts';

type Card = ExtensionTable['thread']['request']['card'];
type Entry = ExtensionTable['thread']['reply']['entries'][number];

export const threadRequests = (card: Card) => ({
  onChanged,
  ask: () => askAsExtension('thread', { card }),
  clip: (entry: Entry, on: boolean) => askAsExtension('clip', { op: operation(), card: cardOf(entry), on }),
  mark: (entry: Entry, read: boolean) => askAsExtension('mark', { op: operation(), card: cardOf(entry), read }),
  part: (url: string, on: boolean) => askAsExtension('notRelated', { op: operation(), card, url, on }),
  mute: (on: boolean) => askAsExtension('muteThread', { op: operation(), card, on }),
});

/** A card of an earlier story that says no more than the memory knows already. */
const cardOf = ({ url, headline }: Entry): Card => ({
  url,
  headline,
  dek: null,
  authors: [],
  published: null,
  publishedText: null,
  image: null,
  section: null,
  language: null,
});
