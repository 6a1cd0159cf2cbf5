/** One story of the paper, as the desk files it. */
export interface Story {
  readonly slug: string;
  /** The section's name, shown as the kicker. */
  readonly section: string;
  readonly headline: string;
  readonly dek: string;
  /** Keys of `authors`. */
  readonly authors: readonly string[];
  /** ISO date-time of publication, in the paper's own time zone. */
  readonly published: string;
  readonly picture: Scene;
  /** The story's own paragraphs; `prose` follows with the background every paper keeps in a drawer. */
  readonly lead: readonly string[];
  readonly prose: Prose;
  /** Stands on the second host, stories.brackwater.test. */
  readonly longRead?: true;
  readonly language?: 'ko';
}

export type Scene = 'sea' | 'lighthouse' | 'skyline' | 'hills' | 'night' | 'bridge' | 'boats' | 'field';
export type Prose = 'harbour' | 'city' | 'science' | 'culture' | 'sport' | 'korean';
