/** What a frame is called in each dialect. */
export interface FrameNames {
  /** In our own messages: what the address says, or its path. */
  id: string;
  /** What a pym parent gave it in `childId`; the id where there is none. */
  pym: string;
  /** What WordPress knows it by, from the address's hash; null elsewhere. */
  secret: string | null;
  /** The frame's address without its hash, as Medium looks it up. */
  address: string;
}

const pymDelimiter = 'xPYMx';

/** Names that hold nothing but what a dialect lets through. */
const plain = /^[A-Za-z0-9_-]{1,64}$/;

/** The names of the frame at this address. `id`: what its view says. */
export function frameNames(address: string, id: string | null, path: string): FrameNames {
  const { hash, href, searchParams } = new URL(address);
  const child = searchParams.get('childId') ?? '';
  const own = id ?? path;
  return {
    id: own,
    pym: plain.test(child) ? child : own,
    secret: /[#?&]secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(hash)?.[1] ?? null,
    address: href.slice(0, href.length - hash.length),
  };
}

/**
 * A height in whole pixels as five kinds of page understand it: ours, AMP's amp-iframe, Medium,
 * pym.js, and WordPress, which listens only to the secret that it gave.
 */
export function heightMessages(height: number, names: FrameNames): readonly unknown[] {
  const { id, pym, secret, address } = names;
  return [
    { type: 'cin:resize', id, height, v: 1 },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ context: 'iframe.resize', src: address, height }),
    ['pym', pym, 'height', height].join(pymDelimiter),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/**
 * True for a message by which a page asks for the height again: ours, pym's when its column has
 * changed, and WordPress's when it is ready. Nothing else is read from any message.
 */
export function asksForHeight(message: unknown, { pym, secret }: FrameNames): boolean {
  if (typeof message === 'string') {
    return message.startsWith(['pym', pym, 'width', ''].join(pymDelimiter));
  }
  if (typeof message !== 'object' || message === null) return false;
  const said = message as Readonly<Record<string, unknown>>;
  if (said['type'] === 'cin:ask') return said['v'] === 1;
  return said['message'] === 'ready' && secret !== null && said['secret'] === secret;
}
