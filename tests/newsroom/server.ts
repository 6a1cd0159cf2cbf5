/**
 * The sample newsroom: an invented paper on one site with two hosts, for `npm start`, the end-to-end tests and the
 * README's pictures. Browsers reach it when they resolve `*.test` to 127.0.0.1: Chromium with
 * `--host-resolver-rules=MAP *.test 127.0.0.1`, Firefox with the pref `network.dns.localDomains` (`hosts`, joined).
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { type Answer, type Route, script } from './answer.ts';
import { asset } from './assets.ts';
import { bundled } from './bundle.ts';
import { DOMAIN, type Site, STORIES, WWW } from './parts/site.ts';
import { route } from './routes.ts';
import type { Edition } from './stories/index.ts';

export interface Newsroom {
  /** Registrable domain of the site. */
  readonly domain: string;
  /** Both hosts' names, for a resolver. */
  readonly hosts: readonly string[];
  /** `http://www.…:port`, where the section pages are. */
  readonly origin: string;
  /** `http://stories.…:port`, where the long reads are. */
  readonly storiesOrigin: string;
  readonly port: number;
  /** From now on the site shows this edition; a request's own `?edition=` wins. */
  publish(edition: Edition): void;
  close(): Promise<void>;
}

export interface Options {
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Further pages by path, for tests that need a twin of a page. */
  readonly routes?: Readonly<Record<string, (site: Site) => Route>>;
  /** Told of every request before it is answered. */
  readonly onRequest?: (url: URL) => void;
}

function send(response: ServerResponse, answer: Answer | null): void {
  response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain', 'cache-control': 'no-store' });
  const body = answer?.body ?? 'No such page in this paper.';
  if (typeof body === 'string' || Buffer.isBuffer(body)) response.end(body);
  else Readable.from(body).pipe(response);
}

/** Serves the paper until closed. */
export async function startNewsroom({ port = 0, routes = {}, onRequest }: Options = {}): Promise<Newsroom> {
  let published: Edition = 1;
  const client = bundled(new URL('react/client.ts', import.meta.url));

  const answer = async (url: URL): Promise<Answer | null> => {
    const asked = url.searchParams.get('edition');
    const edition = asked === '1' || asked === '2' ? (Number(asked) as Edition) : published;
    const site: Site = { www: origin, stories: storiesOrigin, edition };
    if (url.pathname === '/culture.js') return script(await client());
    const extra = routes[url.pathname];
    return extra ? extra(site)(url) : ((await asset(url.pathname)) ?? route(url, site));
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    onRequest?.(url);
    answer(url).then(
      (found) => send(response, found),
      (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error)),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const bound = (server.address() as AddressInfo).port;
  const origin = `http://${WWW}:${bound}`;
  const storiesOrigin = `http://${STORIES}:${bound}`;

  return {
    domain: DOMAIN,
    hosts: [WWW, STORIES],
    origin,
    storiesOrigin,
    port: bound,
    publish: (edition) => {
      published = edition;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
