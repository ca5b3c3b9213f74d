// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const ours = 'https://charts.example/open/embed/re-referrals/barnsley';

/** A frame in the page; its window is an object of ours, as nothing is loaded. */
function addFrame(src: string) {
  const frame = document.createElement('iframe');
  const inner = { postMessage: vi.fn() };
  document.body.append(frame);
  Object.defineProperty(frame, 'src', { value: src });
  Object.defineProperty(frame, 'contentWindow', { value: inner });
  return { frame, inner };
}

function say(source: unknown, data: unknown) {
  const event = new MessageEvent('message', { data });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}

const height = (value: unknown) => ({ type: 'cin:resize', id: 'x', height: value, v: 1 });

describe('embed.js', () => {
  let early: ReturnType<typeof addFrame>;

  beforeAll(async () => {
    early = addFrame(ours);
    const script = document.createElement('script');
    Object.defineProperty(script, 'src', { value: 'https://charts.example/open/embed.js' });
    Object.defineProperty(document, 'currentScript', { value: script, configurable: true });
    await import('../../../../src/features/embed/parent/embed');
  });

  beforeEach(() => {
    early.frame.style.height = '';
  });

  test('asks the frames that are there already', () => {
    expect(early.inner.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'cin:ask', v: 1 }, '*');
  });

  test('makes a frame as high as its chart says, and no other', () => {
    const late = addFrame(`${ours}?theme=dark`);
    say(late.inner, height(611.2));
    expect(late.frame.style.height).toBe('612px');
    expect(early.frame.style.height).toBe('');
  });

  test.each([NaN, Infinity, -5, 0, 1e9, '600', null, undefined])(
    'takes no height of %s',
    (value) => {
      say(early.inner, height(value));
      expect(early.frame.style.height).toBe('');
    },
  );

  test.each([
    null,
    'cin:resize',
    { type: 'cin:resize', height: 600, v: 2 },
    { type: 'resize', height: 600, v: 1 },
    { sentinel: 'amp', type: 'embed-size', height: 600 },
  ])('passes over %j', (message) => {
    say(early.inner, message);
    expect(early.frame.style.height).toBe('');
  });

  test('hears no stranger: neither another window nor a frame of another site', () => {
    say(window, height(600));
    say(null, height(600));
    const strange = addFrame('https://evil.example/embed/re-referrals/barnsley');
    say(strange.inner, height(600));
    expect(early.frame.style.height).toBe('');
    expect(strange.frame.style.height).toBe('');
    expect(strange.inner.postMessage).not.toHaveBeenCalled();
  });
});
