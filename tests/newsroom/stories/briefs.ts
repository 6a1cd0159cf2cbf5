import { seeded } from '../prose/seeded.ts';
import type { Prose, Scene, Story } from './story.ts';

const places = [
  'the Ropewalk',
  'Saltgate',
  'the Upper Quay',
  'Fennick Hill',
  'Gullstone Point',
  'Sker Holm',
  'the Narrows',
  'the freight yard',
];

type Notice = readonly [section: string, headline: string, dek: string, author: string, picture: Scene, prose: Prose];
const notices: readonly Notice[] = [
  [
    'City',
    'Water off on PLACE for three hours while a main is joined',
    'A tanker will stand at the corner; bring your own bucket.',
    'oskar-vellemond',
    'skyline',
    'city',
  ],
  [
    'Harbour',
    'Small craft warned of a drifting timber raft near PLACE',
    'Eleven trunks, chained in pairs, last seen going sideways.',
    'nerys-hallowack',
    'sea',
    'harbour',
  ],
  [
    'Culture',
    'A brass band for PLACE, if it can agree on a Tuesday',
    'Forty players have come forward, thirty of them with trombones.',
    'rafe-lindqvane',
    'bridge',
    'culture',
  ],
  [
    'Science',
    'First swallows counted over PLACE, nine days early',
    'The record was set by the same observer, on the same bench.',
    'pia-thornquay',
    'hills',
    'science',
  ],
  [
    'Sport',
    'Relay around PLACE ends in a tie and a shared ham',
    'Both teams insist that they were ahead.',
    'desmond-aldecott',
    'field',
    'sport',
  ],
  [
    'City',
    'Lost on PLACE: one tuba, one glove, one set of minutes',
    'The lost-property office asks for patience and shelves.',
    'oskar-vellemond',
    'night',
    'city',
  ],
];

/** The page a paper fills with small news: short items from the days before the first edition, newest first, no two with one headline. */
export function briefs(count: number): readonly Story[] {
  return Array.from({ length: count }, (_, index) => {
    const [section, headline, dek, author, picture, prose] = notices[index % notices.length]!;
    const place = places[Math.floor(index / notices.length) % places.length]!;
    const day = new Date(Date.UTC(2026, 2, 11, 18) - index * 5 * 3_600_000);
    const number = Math.floor(index / (notices.length * places.length));
    const occasion =
      ['', ', again', ' for a third time', ', now a habit', ', to general surprise'][number] ??
      `, report no. ${number + 1}`;
    const hour = 6 + Math.floor(seeded(`brief-${index}`)() * 12);
    return {
      slug: `brief-${index + 1}`,
      section,
      headline: headline.replace('PLACE', place) + occasion,
      dek,
      authors: [author],
      published: `${day.toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00`,
      picture,
      prose,
      lead: [dek],
    };
  });
}
