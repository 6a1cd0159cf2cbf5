/** What the server sends back. */
export interface Answer {
  readonly type: string;
  /** As a whole, or in pieces as they come. */
  readonly body: string | Buffer | AsyncIterable<string>;
}

export const page = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });
export const script = (body: string): Answer => ({ type: 'text/javascript; charset=utf-8', body });

/** Answers one path; null where there is nothing. */
export type Route = (url: URL) => Answer | Promise<Answer> | null;
