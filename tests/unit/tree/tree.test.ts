import { describe, expect, test } from 'vitest';
import { circles, importsOf, parseImports, sourceFiles } from './imports.ts';
import { complaint, ROOMS, roomOf } from './rooms.ts';

describe('the source tree', () => {
  const files = sourceFiles();
  const imports = importsOf(files);

  test('every import is one that its room may make', () => {
    expect(imports.map(complaint).filter((one) => one !== null)).toEqual([]);
  });

  test('every file stands in a room of the house', () => {
    expect(files.filter((file) => !ROOMS[roomOf(file)])).toEqual([]);
  });

  test('no import runs in a circle', () => {
    expect(circles(imports).map((circle) => circle.join(' → '))).toEqual([]);
  });
});

describe('the rules', () => {
  const complaints = (file: string, source: string) => parseImports(file, source).map(complaint);

  test.each([
    ['utils/story/identity.ts', `import { parse } from 'tldts-icann';`],
    ['utils/messages/client.ts', `import type { Reply } from './protocol.ts';`],
    ['utils/messages/server.ts', `import { pageRequests } from './protocol.ts';`],
    ['utils/marks/ink.ts', `import type { Card } from '../story/card.ts';\nimport { box } from './boxes.ts';`],
    ['entrypoints/page/index.ts', `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';`],
    ['entrypoints/popup/main.tsx', `import { useState } from 'preact/hooks';\nimport './style.css';`],
  ])('%s may write: %s', (file, source) => {
    expect(complaints(file, source).filter((one) => one !== null)).toEqual([]);
  });

  test.each([
    ['utils/messages/client.ts', `import { pageRequests } from './protocol.ts';`, 'import type'],
    ['utils/messages/client.ts', `import { type Reply } from './protocol.ts';`, 'import type'],
    ['utils/story/identity.ts', `export * from '../store/schema.ts';`, 'may not import utils/store/schema.ts'],
    ['utils/marks/ink.ts', `const later = import('../recognition/index.ts');`, 'may not import utils/recognition'],
    ['utils/sites/grants.ts', `import browser from 'webextension-polyfill';`, 'utils/browser.ts'],
    ['utils/recognition/index.ts', `import { z } from 'zod';`, 'the package "zod"'],
    ['utils/helpers/strings.ts', `import './other.ts';`, 'no room'],
  ])('%s may not write: %s', (file, source, words) => {
    expect(complaints(file, source)).toEqual([expect.stringContaining(words)]);
  });

  test('a circle is found, whatever kinds of import it is made of', () => {
    const imports = [
      ...parseImports('utils/story/a.ts', `import type { B } from './b.ts';`),
      ...parseImports('utils/story/b.ts', `export { c } from './c.ts';`),
      ...parseImports('utils/story/c.ts', `import './b.ts';`),
    ];
    expect(circles(imports)).toEqual([['utils/story/b.ts', 'utils/story/c.ts', 'utils/story/b.ts']]);
  });
});
