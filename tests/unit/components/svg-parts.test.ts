import { describe, expect, it } from 'vitest';
import {
  element,
  plainColour,
  rounded,
  svgDocument,
} from '../../../src/components/share/draw/svg-parts';

describe('parts of an SVG', () => {
  it('writes attributes with what XML needs escaped, and leaves none out but null', () => {
    expect(element('text', { x: 1.23456, y: -0, fill: null, id: 'a"<&' }, 'x')).toBe(
      '<text x="1.23" y="0" id="a&quot;&lt;&amp;">x</text>',
    );
    expect(element('rect', { width: 2 })).toBe('<rect width="2"/>');
    expect(rounded(-0.001)).toBe('0');
  });

  it('writes colours as every program reads them', () => {
    expect(plainColour('rgb(18, 67, 109)')).toEqual({ colour: '#12436d', opacity: 1 });
    expect(plainColour('rgba(0, 0, 0, 0.5)')).toEqual({ colour: '#000000', opacity: 0.5 });
    expect(plainColour('rgba(0, 0, 0, 0)')).toBeNull();
    expect(plainColour('none')).toBeNull();
  });

  it('makes a document that says what it shows', () => {
    const svg = svgDocument({
      width: 960,
      height: 400,
      title: 'A & B',
      description: 'It rose',
      font: "Arial, 'Liberation Sans', sans-serif",
      body: '<g/>',
    });
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns=/);
    expect(svg).toContain('viewBox="0 0 960 400"');
    expect(svg).toContain('<title>A &amp; B</title><desc>It rose</desc>');
  });
});
