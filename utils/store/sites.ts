/** `sites`: what the reader turned on. */
export interface SiteRow {
  /** Registrable domain. */
  readonly domain: string;
  /** Since when it is on, ms since epoch; null when it was switched off and its memory kept. */
  readonly since: number | null;
  /** The site's first sitting, on any of its section pages: the baseline. Null before it began. */
  readonly first: { readonly began: number; readonly attention: number } | null;
}
