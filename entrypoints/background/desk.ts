/** The one place where a use case meets the database, the clock and those who must hear of the change. */
import { type Database, type Done, keepOpen, sites } from '../../utils/memory/index.ts';
import { tellChanged } from '../../utils/sites/index.ts';
import { createTending } from './tending.ts';

type UseCase<Request, Reply> = (db: Database, request: Request, now: number) => Promise<Reply>;

export interface Desk {
  /** Runs a use case that only reads. */
  read<Request, Reply>(useCase: UseCase<Request, Reply>, request: Request): Promise<Reply>;
  /** Runs a use case that writes; a visible change is told to every open page. Resolves once committed. */
  write<Request, Reply>(useCase: UseCase<Request, Done<Reply>>, request: Request): Promise<Reply>;
  /** Registrable domains that are on. */
  domains(): Promise<string[]>;
}

export function openDesk(): Desk {
  const store = keepOpen();
  const tend = createTending(store);
  const domains = async () =>
    (await sites(await store())).flatMap(({ domain, on }) => (on && domain !== null ? [domain] : []));
  return {
    domains,
    read: async (useCase, request) => {
      tend();
      return useCase(await store(), request, Date.now());
    },
    write: async (useCase, request) => {
      tend();
      const { reply, changed } = await useCase(await store(), request, Date.now());
      if (changed !== null) void domains().then((on) => tellChanged(on, changed));
      return reply;
    },
  };
}
