/** Names out of bylines: without "By", roles, agencies' brackets, addresses of mail and pages, or dates. */

/** Words that introduce an author, in the languages of the press. */
const BY =
  /^(?:(?:\p{L}+ )?by|(?:eine? \p{L}+ )?von|vom|par|por|de|di|da|door|av|af|przez|oleh|reporter|autor(?:in|a|es)?|auteurs?|author|автор(?:ы|и)?|текст|от|από|γράφει|yazan|írta|text|texte|texto|tekst|โดย|بقلم|كتبت?|نویسنده|מאת|लेखक)(?:\s*[:：|]\s*|\s+)/iu;
const BY_CJK =
  /^(?:文|撰文|作者|(?:[责責]任)?[编編][辑輯]|[责責][编編]|[記记]者|文章|圖文|图文|기자|글)\s*[:：/／|]\s*|^[記记]者\s*/u;
const JOINT =
  /(\s*(?:\||•|·|;|／|\/|、|，|,|&|\n| and | und | et | y | e | и | і | та | και | en | og | och | dan | và | ve | i | ja | și | és | و | और | และ | with | mit | avec | con )\s*)/iu;
const ELSEWHERE = /[<(]?[\w.+-]+@[\w.-]+\.\w+[>)]?|https?:\/\/\S+/g;
/** What follows a comma after a name and is not another name. */
const ROLE =
  /(?:^|\s)(?:\p{L}*[ck]orrespond\p{L}*|\p{L}*reporter|editors?|staff|writer|columnist|contributor|journalist|professor|director|redakteur(?:in)?|photographer)(?:\s|$)/iu;
const TAIL = /(?:特约记者|记者|記者|기자|통신원|특파원|撰稿人)$/u;
/** "Mara Lindqvist in Berlin", "Mara Lindqvist in Green Architecture". */
const IN_PLACE = /^(\p{Lu}\S+(?: \S+){0,2} \p{Lu}\S+) in \p{Lu}.*$/u;
/** One word with a capital that is not the name of an agency (most are in capitals all through). */
const PLACE = /^(?!(?:Reuters|Bloomberg|Xinhua|Interfax|Kyodo|Yonhap)$)\p{Lu}\p{Ll}+$/u;
const LETTERS = /\p{L}{2}/u;

/** The authors' names in a byline's text, in order; empty where it holds none. */
export function namesOf(text: string): string[] {
  let rest = text.replace(/\([^)]*\)/g, ' ');
  // Looking for where a name in an address could begin takes long.
  if (/@|:\/\//.test(rest)) rest = rest.replace(ELSEWHERE, ' ');
  rest = rest.replace(/\s+/g, ' ').trim();
  for (let turn = 0; turn < 2; turn++) rest = `${rest} `.replace(BY, '').replace(BY_CJK, '').trim();
  const names: string[] = [];
  const pieces = rest.split(JOINT);
  for (let i = 0; i < pieces.length; i += 2) {
    const name = cleaned(pieces[i] ?? '');
    if (!name || !LETTERS.test(name) || name.length > 60) continue;
    // "Alejandra Jacinto, Abogada y politóloga", "Max Roth, Berlin": one word after a full name and a comma says what or where.
    const comma = pieces[i - 1]?.includes(',');
    if (comma && !name.includes(' ') && names.at(-1)?.includes(' ')) break;
    // "Mara Lindqvist / Lissabon": after a stroke it says where.
    if (pieces[i - 1]?.includes('/') && PLACE.test(name) && names.at(-1)?.includes(' ')) continue;
    // "Mara Lindqvist und Otto Brandt, Rio Grande": nobody comes after "and" but a place.
    if (comma && /\p{L}/u.test(pieces[i - 3] ?? '')) break;
    if (names.length > 0 && isRole(name)) continue;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

function cleaned(piece: string): string {
  return piece
    .replace(/\([^)]*\)|\[[^\]]*\]|（[^）]*）/g, ' ')
    .replace(/^(?:y|e|et|and|und|en|og|och|и|&)\s+/iu, '')
    .replace(BY, '')
    .replace(/^the\s+/i, '')
    .replace(TAIL, '')
    .replace(IN_PLACE, '$1')
    .replace(/^[\s\-–—:,.'"“”|]+|[\s\-–—:,|"“”]+$|\s[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text says what somebody does ("Staff writer"). */
export const isRole = (text: string): boolean => ROLE.test(text);

/** Whether a text says by its first or last word that it is a byline ("By …", "Von …", "… 기자"). */
export const saysByline = (text: string): boolean => BY.test(text) || BY_CJK.test(text) || TAIL.test(text);

const MORE = /^(?:more|mehr|all|alle|read|see|view|updated)\s/i;

/** Whether a text could be a person's or an agency's name: few words, no digits, no sentence. */
export function looksLikeName(text: string): boolean {
  const plain = text.trim();
  if (/^\d*\p{Lu}{2,}\d*$/u.test(plain)) return true;
  if (plain.length < 2 || plain.length > 60 || MORE.test(plain) || /^\d|\s\S*\d|[?!:;"“”«»。？！]/.test(plain))
    return false;
  const words = plain.split(/\s+/);
  if (words.length > 6) return false;
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(plain)) return plain.length <= 12;
  if (words.length === 1) return true;
  if (!/\p{Lu}|\p{Lo}/u.test(plain)) return false;
  const big = words.filter((word) => /^\P{L}*(?:\p{Lu}|\p{Lo})/u.test(word)).length;
  return big >= words.length - 2 && big >= words.length / 2;
}

const PARTICLE = /^(?:v[ao]n|de[rnl]?|d[aiu]|dos|la|le|al|el|bin|ben|y|e)$/;
const OPENING = /^(?:the|an?|die|der|das|la|les?|el|los|il|une?|how|why|what|who|in|more|all|new)$/i;

/** Whether a text could be names in a script without capitals, which say no more by their look. */
export const looksLikeUncased = (text: string): boolean =>
  !/\p{Lu}|\p{Ll}/u.test(text) && text.length <= 24 && text.split(/\s+/).length <= 4 && looksLikeName(text);

/** Whether a text is most likely a person's full name, without anything around that says so. */
export function looksLikeFullName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || OPENING.test(words[0]!)) return false;
  return words.every((word, index) => (index > 0 && PARTICLE.test(word)) || /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
}
