import { describe, expect, test } from 'vitest';
import { readMarkup, writeMarkup } from '../../../src/app/static/svg-markup';
import { tidySvg } from '../../../src/app/static/tidy-svg';

const svg = (inside: string) => `<svg class="recharts-surface" width="9">${inside}</svg>`;

describe('a drawing', () => {
  test('keeps what is drawn, named and styled', () => {
    const drawing = svg(
      '<title>Re-referrals &amp; plans</title><g class="recharts-line chart-line"><path fill="none" d="M1,2L3,4"/></g><text x="1">8 &lt; 9<tspan dy="1em">%</tspan></text>',
    );
    expect(tidySvg(drawing)).toBe(drawing);
  });

  test('loses what says nothing', () => {
    expect(
      tidySvg(
        svg(
          '<title></title><desc></desc><defs><clipPath id="a"><rect></rect></clipPath></defs><g tabindex="-1"></g><g class="xAxis"><g><g></g></g></g><g tabindex="-1"><circle r="2"></circle></g>',
        ),
      ),
    ).toBe(svg('<circle r="2"/>'));
  });

  test('keeps a clip that something refers to, and a group that says something', () => {
    const clipped = svg(
      '<defs><clipPath id="a"><rect width="3"/></clipPath></defs><g clip-path="url(#a)"><path d="M0,0"/></g>',
    );
    expect(tidySvg(clipped)).toBe(clipped);
  });

  test('has no attributes that a shape does not know, nor more decimals than a screen', () => {
    expect(
      tidySvg(
        svg(
          '<line x="1" y="2" width="3" height="4" fill="none" x1="1.23456" y1="2" x2="3" y2="1e-7"></line><path class="recharts-line-curve" id="recharts-line-_r_1_" width="3" height="4" stroke-dasharray="none" d="M1.005,2.5"></path><rect x="1" width="3" stroke-dasharray="3 2"></rect>',
        ),
      ),
    ).toBe(
      svg(
        '<line x1="1.23" y1="2" x2="3" y2="1e-7"/><path d="M1,2.5"/><rect x="1" width="3" stroke-dasharray="3 2"/>',
      ),
    );
  });

  test('says once of a group what all in it have alike, where that is inherited', () => {
    expect(
      tidySvg(
        svg(
          '<g><g><text x="1" fill="red" dy="1em">A</text></g><g><text x="2" fill="red" dy="1em">B</text></g></g>',
        ),
      ),
    ).toBe(svg('<g fill="red"><text x="1" dy="1em">A</text><text x="2" dy="1em">B</text></g>'));
  });

  test.each([
    ['differ', '<circle fill="red" r="1"/><circle fill="blue" r="1"/>'],
    ['are of one alone', '<circle fill="red" r="1"/><circle r="2"/>'],
  ])('leaves attributes where they %s', (_, inside) => {
    expect(tidySvg(svg(`<g>${inside}</g>`))).toBe(svg(inside));
  });

  test('leaves a group with a class, which styles may know, as it is', () => {
    const known = svg('<g class="chart-why"><path fill="red"/><path fill="red"/></g>');
    expect(tidySvg(known)).toBe(known);
  });

  test('is left alone where it cannot be read, as is all around it', () => {
    const broken = '<p><g></g></p><svg><g tabindex="-1"></svg>';
    expect(tidySvg(broken)).toBe(broken);
    expect(readMarkup('<g><path></g>')).toBeNull();
  });
});

test('markup that was read is written as it was', () => {
  const text = '<g a="1" data-b="&quot;"><text>x &gt; y</text><path d="M0"/></g>';
  expect(readMarkup(text)?.map(writeMarkup).join('')).toBe(text);
});
