import { describe, expect, test } from 'vitest';
import { heightAnnouncer } from '../../../../src/features/embed/announce-height';
import {
  asksForHeight,
  frameNames,
  heightMessages,
} from '../../../../src/features/embed/height-messages';

const path = 'embed/re-referrals/barnsley';
const address = `https://charts.example/${path}?theme=dark`;
const plain = frameNames(address, null, path);

describe('frameNames', () => {
  test('reads what WordPress and pym call the frame, and nothing that is no name', () => {
    expect(plain).toEqual({ id: path, pym: path, secret: null, address });
    const named = frameNames(`${address}&childId=pym-place#?secret=aB3dE5fG7h`, 'mine', path);
    expect(named).toEqual({
      id: 'mine',
      pym: 'pym-place',
      secret: 'aB3dE5fG7h',
      address: `${address}&childId=pym-place`,
    });
    const hostile = frameNames(`${address}&childId=a%20xPYMx<b>#?secret=<script>`, null, path);
    expect(hostile).toMatchObject({ pym: path, secret: null });
  });
});

describe('heightMessages', () => {
  test('says a height in five dialects', () => {
    const names = { id: 'a', pym: 'b', secret: 'c', address: 'https://charts.example/' };
    expect(heightMessages(512, names)).toEqual([
      { type: 'cin:resize', id: 'a', height: 512, v: 1 },
      { sentinel: 'amp', type: 'embed-size', height: 512 },
      '{"context":"iframe.resize","src":"https://charts.example/","height":512}',
      'pymxPYMxbxPYMxheightxPYMx512',
      { message: 'height', value: 512, secret: 'c' },
    ]);
  });

  test('says nothing to WordPress without its secret', () => {
    expect(heightMessages(512, plain)).toHaveLength(4);
  });
});

describe('asksForHeight', () => {
  const names = { ...plain, pym: 'pym-place', secret: 'aB3dE5fG7h' };

  test.each([
    { type: 'cin:ask', v: 1 },
    'pymxPYMxpym-placexPYMxwidthxPYMx600',
    { message: 'ready', secret: 'aB3dE5fG7h' },
  ])('hears %j', (message) => {
    expect(asksForHeight(message, names)).toBe(true);
  });

  test.each([
    null,
    7,
    '',
    {},
    { type: 'cin:ask', v: 2 },
    { type: 'cin:resize', id: path, height: 10, v: 1 },
    'pymxPYMxanother-placexPYMxwidthxPYMx600',
    'pymxPYMxpym-placexPYMxnavigatexPYMxhttps://evil.example/',
    { message: 'ready', secret: 'another' },
    { message: 'ready' },
    { sentinel: 'amp', type: 'embed-size-changed', requestedHeight: 1 },
  ])('passes over %j', (message) => {
    expect(asksForHeight(message, names)).toBe(false);
    expect(asksForHeight({ message: 'ready', secret: null }, plain)).toBe(false);
  });
});

/** A frame in a page, and what that page hears. */
function framedWindow() {
  const heard: unknown[] = [];
  const listeners: ((event: { source: unknown; data: unknown }) => void)[] = [];
  const parent = { postMessage: (message: unknown) => heard.push(message) };
  const frame = {
    parent,
    addEventListener: (_: string, listener: (typeof listeners)[number]) => listeners.push(listener),
  };
  const send = (source: unknown, data: unknown) =>
    listeners.forEach((listener) => listener({ source, data }));
  return { heard, parent, send, frame: frame as unknown as Window };
}

describe('heightAnnouncer', () => {
  test('speaks when the height has changed, in whole pixels that hold all of it', () => {
    const { heard, frame } = framedWindow();
    const announce = heightAnnouncer(frame, () => plain);
    announce(511.2);
    announce(511.9);
    expect(heard).toHaveLength(4);
    expect(heard[0]).toMatchObject({ height: 512 });
    announce(600);
    expect(heard).toHaveLength(8);
  });

  test('answers the page around that asks, and nobody else', () => {
    const { heard, parent, send, frame } = framedWindow();
    const announce = heightAnnouncer(frame, () => plain);
    send(parent, { type: 'cin:ask', v: 1 });
    expect(heard).toHaveLength(0);
    announce(512);
    send({}, { type: 'cin:ask', v: 1 });
    send(parent, { type: 'cin:tell', v: 1 });
    expect(heard).toHaveLength(4);
    send(parent, { type: 'cin:ask', v: 1 });
    expect(heard).toHaveLength(8);
    expect(heard.slice(4)).toEqual(heard.slice(0, 4));
  });

  test('says nothing where there is no page around', () => {
    const said: unknown[] = [];
    const alone = { addEventListener: () => undefined, postMessage: (m: unknown) => said.push(m) };
    const frame = Object.assign(alone, { parent: alone });
    heightAnnouncer(frame as unknown as Window, () => plain)(512);
    expect(said).toEqual([]);
  });
});
