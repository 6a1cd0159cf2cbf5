import { describe, expect, it } from 'vitest';
import { looksLikeFullName, looksLikeName, namesOf } from '../../../utils/story/byline.ts';

describe('names of a byline', () => {
  it.each([
    ['By Mara Lindqvist and Tomas Okafor', ['Mara Lindqvist', 'Tomas Okafor']],
    ['Mara Lindqvist | Tomas Okafor', ['Mara Lindqvist', 'Tomas Okafor']],
    ['Von Ines Varga, Berlin', ['Ines Varga']],
    ['Par Ruth Amsel et Otto Brandt', ['Ruth Amsel', 'Otto Brandt']],
    ['Por Lena Marsh y Jonas Feld', ['Lena Marsh', 'Jonas Feld']],
    ['Ein Kommentar von Piet Solberg', ['Piet Solberg']],
    ['Mara Lindqvist, Staff Writer', ['Mara Lindqvist']],
    ['Ruth Amsel, abogada y politóloga', ['Ruth Amsel']],
    ['mara.lindqvist@post.example Mara Lindqvist', ['Mara Lindqvist']],
    ['Mara Lindqvist https://post.example/mara', ['Mara Lindqvist']],
    ['y Luciana Feld', ['Luciana Feld']],
    ['Mara Lindqvist, Tomas Okafor / Ines Varga', ['Mara Lindqvist', 'Tomas Okafor', 'Ines Varga']],
    ['Von Mara Lindqvist und Tomas Okafor, Rio Grande', ['Mara Lindqvist', 'Tomas Okafor']],
    ['記者 李大同', ['李大同']],
    ['责任编辑：李大同', ['李大同']],
    ['責編：李大同 / 王小明', ['李大同', '王小明']],
    ['김하늘 기자', ['김하늘']],
    ['بقلم مريم الساحلي و كمال البحري', ['مريم الساحلي', 'كمال البحري']],
    ['מאת נועה ימין', ['נועה ימין']],
    ['โดย มาลี ชายน้ำ', ['มาลี ชายน้ำ']],
    ['Автор: Олена Берег та Іван Дуб', ['Олена Берег', 'Іван Дуб']],
    ['Mara Lindqvist in Green Harbours', ['Mara Lindqvist']],
    ['ML .', ['ML']],
    ['AFP', ['AFP']],
    ['By', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

it('a user name is a name, a count is none', () => {
  expect(looksLikeName('maraL73')).toBe(true);
  expect(looksLikeName('73')).toBe(false);
  expect(looksLikeName('Mara Lindqvist 3')).toBe(false);
});

it('sentences and sections are no names', () => {
  expect(looksLikeName('What comes after the ferry?')).toBe(false);
  expect(looksLikeFullName('The Night Ferry')).toBe(false);
  expect(looksLikeFullName('Stau in der Strafjustiz')).toBe(false);
  expect(looksLikeFullName('Ludwig van Dorn')).toBe(true);
});
