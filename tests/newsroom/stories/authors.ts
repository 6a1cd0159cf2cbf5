/** Who writes for the Courier. */
export interface Author {
  readonly name: string;
  readonly beat: string;
  readonly bio: string;
}

export const authors: Readonly<Record<string, Author>> = {
  'nerys-hallowack': {
    name: 'Nerys Hallowack',
    beat: 'Harbour correspondent',
    bio: 'Nerys grew up above a chandlery on the Ropewalk and has covered the port for eleven years. She keeps a tide table in every coat.',
  },
  'oskar-vellemond': {
    name: 'Oskar Vellemond',
    beat: 'City hall',
    bio: 'Oskar has sat through more than four hundred council meetings and claims to have enjoyed six of them.',
  },
  'pia-thornquay': {
    name: 'Pia Thornquay',
    beat: 'Science and weather',
    bio: 'Pia trained as a hydrologist, left for newspapers, and still carries a field notebook that survives rain.',
  },
  'rafe-lindqvane': {
    name: 'Rafe Lindqvane',
    beat: 'Culture',
    bio: 'Rafe writes about stages, kitchens and the people who stay up late in both.',
  },
  'junia-marbeck': {
    name: 'Junia Marbeck',
    beat: 'Investigations',
    bio: 'Junia reads annual reports from the last page to the first. Her work on the dredging contracts led to two inquiries.',
  },
  'desmond-aldecott': {
    name: 'Desmond Aldecott',
    beat: 'Sport',
    bio: 'Desmond kept goal for the Quaysiders’ second team until his knees filed a complaint.',
  },
  'ilse-farrow-quint': {
    name: 'Ilse Farrow-Quint',
    beat: 'Long reads',
    bio: 'Ilse spends about two months on each story and apologises to her editors for roughly one of them.',
  },
  'seo-daon': {
    name: '서다온',
    beat: '항만·도시',
    bio: '브랙워터 항구와 도시 정책을 취재한다. 새벽 어시장에서 하루를 시작한다.',
  },
  'na-yeoreum': {
    name: '나여름',
    beat: '문화·생활',
    bio: '동네 가게와 오래된 극장 이야기를 쓴다. 비 오는 날의 부두를 좋아한다.',
  },
};
