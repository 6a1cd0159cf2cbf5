/**
 * Patterns of recurring templates, which continue no story: a headline of one is an issue of a series, whatever news it
 * names. For drawing them from a stream in English, German and Russian, to be read against the links they get; the engine
 * knows none of them. What tells of one match, one storm or one event under a fixed label is news and stands in no pattern.
 */
export interface Template {
  readonly kind: string;
  readonly pattern: RegExp;
}

const any = (kind: string, ...patterns: readonly RegExp[]): Template[] =>
  patterns.map((pattern) => ({ kind, pattern }));

const TEMPLATES: readonly Template[] = [
  ...any(
    'weather',
    // A storm with a name is news.
    /^(?!.*\b(?:storm|hurricane|grand prix)\b).*\b(?:weather forecast|weather (?:today|outlook)|first alert weather)\b/i,
    /^\S+[ -]area forecast:|^forecast:|\b(?:weekend|evening|morning) forecast\b/i,
    /^wetter(?:bericht|vorhersage)?(?: (?:heute|morgen|in \S+|am \S+))?[:|]|\bwettervorhersage\b|^das wetter\b/i,
    /^(?:прогноз погоды|погода (?:на|в) )|^(?:какая|какой) (?:будет )?погода|прогноз погоды на (?:\d|\S+ (?:дн|недел|выходн))/i,
  ),
  ...any(
    'horoscope',
    /\bhoroscopes?\b(?! app)/i,
    /^(?:\S+ )?(?:tages|wochen|monats|jahres|liebes)?horoskop\b|\bhoroskop (?:für|heute|am)\b/i,
    /гороскоп/i,
    /^tarot (?:card )?(?:reading|horoscope)/i,
  ),
  ...any(
    'quiz and puzzle',
    /^(?:(?:the|bbc|news|weekly|sports?|football|times|saturday|daily) )*quiz\b|\bquiz of the week\b|\b(?:news|weekly) quiz\b/i,
    /\b(?:wordle|quordle|connections|nyt strands|octordle)\b.*\b(?:hints?|answers?|clues)\b|\bwordle (?:today|#?\d+)/i,
    /\b(?:sudoku|crossword)\b.*(?:\d|today)|\bcrossword (?:no|blog|roundup)\b/i,
    /\bquiz\b.*(?:wissen|testen|teste|erkennen)|^\S*quiz[:\s–-]|kreuzworträtsel/i,
    /^(?:тест|викторина|кроссворд)[:.]|^тест на /i,
  ),
  ...any(
    'results and tables',
    /\b(?:lottery|powerball|mega millions|euromillions|thunderball|lotto)\b.*\b(?:results?|winning numbers|draw)\b/i,
    /\bwinning numbers\b/i,
    /\blottozahlen\b|^(?:lotto|eurojackpot)\b.*(?:zahlen|gewinnzahlen|ziehung)|gewinnzahlen/i,
    /^(?:результаты|итоги) (?:тиража|розыгрыша|лотереи)|^курсы? валют/i,
    /^(?:dax|marktbericht|börse)(?: \S+)? (?:aktuell|heute)[:|]|^marktbericht:/i,
    /^(?:stock market today|dow jones futures|ftse 100 live)\b|^mortgage rates today|^today'?s mortgage rates/i,
  ),
  ...any(
    'briefing',
    /^(?:(?:your|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)['’]?s? )*(?:morning|evening|daily|nightly|midday|news)? ?(?:briefing|newsletter|news roundup|news brief)\b/i,
    /\b(?:morning|evening|daily) (?:briefing|brief|update|headlines)\b/i,
    /^the morning after\b|^(?:first|second) thing:|\bthings (?:you need )?to know (?:for|before|today)\b|\bwar at a glance\b|^what we know on day\b/i,
    /^(?:the )?papers\b|\bpaper (?:review|talk)\b|\bwhat the papers say\b|^newspaper headlines\b/i,
    /^(?:die lage am|der tag am|die nachrichten) /i,
    /\b(?:morgen|abend|mittags)(?:lage|briefing|überblick)\b|^newsletter\b|^der morgen\b|-überblick:/i,
    /^(?:главные новости|главное (?:за|к|на)|что случилось (?:этой ночью|за)|итоги (?:дня|недели)|новости (?:к|за|дня)|утренн\S+ (?:дайджест|новости)|вечерн\S+ (?:дайджест|новости)|дайджест)/i,
    /^(?:heute(?: journal)?|tagesschau|tagesthemen|nachrichten|\S*schau) ?(?:\d|vom|am|um|in 100)/i,
  ),
  ...any(
    'live ticker',
    /^politics latest news:|\blive briefing:/i,
    /\b(?:live-?ticker|news-?ticker|newsblog)\b.*\+\+ ?\d\d:\d\d/i,
  ),
  ...any(
    'listings and deals',
    /\b(?:tv tonight|tonight'?s tv|what'?s on tv|tv guide|tv listings)\b/i,
    /\b(?:best|top) deals (?:of|today|this)\b|\bdeals of the day\b/i,
    /\btv-(?:programm|tipps?)(?: \S+)?:/i,
    /^(?:программа передач|что посмотреть)\b|^что посмотреть|^топ-?\d+ (?:фильм|сериал)/i,
  ),
];

/** Which kind of template a headline is; null for none. */
export const templateOf = (headline: string): string | null =>
  TEMPLATES.find(({ pattern }) => pattern.test(headline.trim()))?.kind ?? null;
