/** What went wrong, in a sentence that can be shown to the reader. */
const WORDS: Readonly<Record<string, string>> = {
  QuotaExceededError: 'The disk is full, so this was not saved. Free some space and try again.',
  InvalidStateError: 'The connection to the memory was lost. Try again.',
  VersionError: 'A newer Dogear has used this memory before. Update Dogear to open it.',
  UnknownError: 'The browser could not read or write its own storage. Restart it and try again.',
  AbortError: 'The browser broke this off before it was saved. Try again.',
};

/** A storage error in words, with the original as its cause; any other error as it is. */
export function inWords(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const words = error instanceof DOMException ? WORDS[error.name] : undefined;
  return words ? new Error(words, { cause: error }) : error;
}
