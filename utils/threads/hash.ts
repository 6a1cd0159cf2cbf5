/** 32 bits of a text (FNV-1a over UTF-16 units): what a segment keeps of a word, so that no text stands in it. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
