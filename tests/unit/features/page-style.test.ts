import { expect, test } from 'vitest';
import { pageStyle } from '../../../src/features/report/page-style';

test('a name with quotes or tags in it ends neither its text nor the style', () => {
  const style = pageStyle({ place: 'A "B" \\ </style>', releases: 'R', made: 'M' });
  expect(style).toContain('@top-left { content: "A \\22 B\\22  \\5c  \\3c /style>"');
  expect(style).not.toContain('</style>');
});

test('every page has its number, the releases and the date', () => {
  const style = pageStyle({ place: 'Barnsley', releases: '2025 release', made: 'Made on 1 May' });
  expect(style).toContain('size: A4 portrait');
  for (const text of ['counter(page)', 'counter(pages)', '"2025 release"', '"Made on 1 May"']) {
    expect(style).toContain(text);
  }
});
