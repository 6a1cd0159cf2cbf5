import type { Story } from './story.ts';

/** What the next day brings: new stories, two of which continue earlier ones. */
export const secondEdition: readonly Story[] = [
  {
    slug: 'tidal-gate-bolt-was-never-ordered',
    section: 'Harbour',
    headline: 'The storm gate’s missing bolt was never ordered, the board admits',
    dek: 'A spare for the part that failed on Monday night had been on the list of things to buy since 2014.',
    authors: ['junia-marbeck', 'nerys-hallowack'],
    published: '2026-03-18T06:30',
    picture: 'lighthouse',
    prose: 'harbour',
    lead: [
      'It is line 88 of a list of 112 items: retaining bolt, leaf four, one. The list is dated February 2014 and bears a tick beside every line except three. The harbour board confirmed on Tuesday evening that the other two are a kettle and a flag.',
      'Leaf four of the storm gate stopped half open on Monday with a spring tide coming in. The bolt that was finally driven home at five in the morning had been turned overnight, from a drawing made from memory, by an apprentice at Aldous Boatworks.',
      'He has been offered a job. He says that he would first like to be paid.',
    ],
  },
  {
    slug: 'dredging-bidder-withdraws',
    section: 'Harbour',
    headline: 'Dredging’s mystery bidder withdraws, and asks for its envelope back',
    dek: 'Two days after it undercut everyone, Calder & Wray Marine says there has been a misunderstanding.',
    authors: ['junia-marbeck'],
    published: '2026-03-18T05:50',
    picture: 'boats',
    prose: 'harbour',
    lead: [
      'The letter is three lines long and does not say what was misunderstood. It withdraws an offer to dredge the Lorn channel for 31 million, wishes the harbour board well and requests the return of “all stationery”.',
      'The board, which had begun to look for the company’s dredger, is left with two bidders and a question that it would rather not have been asked: who drew up the figures, if not the firm that signed them?',
    ],
  },
  {
    slug: 'ropewalk-bus-lane-takes-the-market',
    section: 'City',
    headline: 'The Ropewalk’s new bus lane runs straight through the Thursday market',
    dek: 'Forty-four stallholders learned it from a map in this newspaper.',
    authors: ['oskar-vellemond'],
    published: '2026-03-18T04:20',
    picture: 'skyline',
    prose: 'city',
    lead: [
      'The dotted line on the council’s plan goes in at the cheese and comes out by the shoelaces. Between the two there is, every Thursday since 1790 or so, a market.',
      '“They drew it on a Sunday,” said Agnes Torrell, who sells eggs. “If they had come on a Thursday they would have had to walk around me.”',
    ],
  },
  {
    slug: 'seals-move-to-slipway-four',
    section: 'Harbour',
    headline: 'The seals have found slipway four',
    dek: 'They came at dawn, in order of size.',
    authors: ['nerys-hallowack'],
    published: '2026-03-18T07:05',
    picture: 'sea',
    prose: 'harbour',
    lead: [
      'At first light on Wednesday there were none. At half past six there were three, and they appeared to be measuring.',
      'By seven the whole party had crossed from slipway nine and settled on the one piece of concrete that the boatyard had kept free of them. The launching of the yawl Constance, with band, has been put off until further notice.',
    ],
  },
  {
    slug: 'snow-in-the-forecast-twice',
    section: 'Science',
    headline: 'Two forecasts, one snowfall: which half of the city should buy salt',
    dek: 'The corrected rain gauge goes into service today, and disagrees with everything.',
    authors: ['pia-thornquay'],
    published: '2026-03-18T03:40',
    picture: 'hills',
    prose: 'science',
    lead: [
      'As of this morning Brackwater has two forecasts. The old one, from the gauge behind the bell, says rain. The new one, from a mast on the freight yard, says four centimetres of snow by Friday.',
      'The weather office is publishing both for a month, in different colours, and asks people not to choose the one they like.',
    ],
  },
  {
    slug: 'merrow-signs-as-a-striker',
    section: 'Sport',
    headline: 'Lucan Merrow, goalkeeper, signs on as a striker “for as long as it is funny”',
    dek: 'Two touches, two goals, and a shirt with his own name on it at last.',
    authors: ['desmond-aldecott'],
    published: '2026-03-18T02:15',
    picture: 'field',
    prose: 'sport',
    lead: [
      'The contract has a clause that nobody at the club has seen before: it ends by itself after five matches without laughter.',
      'Merrow will train with the goalkeepers in the morning, out of habit, and with the forwards after lunch. He has asked for the number twelve and a half.',
    ],
  },
];

/** Headlines the desk rewrote overnight; same story, same address. */
export const rewritten: Readonly<Record<string, string>> = {
  'rent-ceiling-first-year': 'City to inspect “garden storage” flats after the Courier’s survey of sixty addresses',
  'night-ferry-to-sker-holm-returns': 'Night ferry to Sker Holm sold out until August as the Marguerite returns',
};
