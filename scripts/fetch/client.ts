import { setTimeout as sleep } from 'node:timers/promises';
import { EnvHttpProxyAgent, interceptors, request, type Dispatcher } from 'undici';
import { backOff, readRetryAfter, type Clock } from './back-off';
import { Transient, isPassing } from './transient';

const userAgent = 'CIN-Explorer (npm run fetch; reads published statistics)';
const retries = 5;
/** A server that asks for more than this is left for another day. */
const longestWait = 5 * 60_000;

/** An answer whose body nobody has read yet. */
export interface Answer {
  status: number;
  header(name: string): string | null;
  body: Dispatcher.ResponseData['body'];
}

const realClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => sleep(milliseconds),
  random: () => Math.random(),
};

/**
 * Asks servers politely: says who asks, follows redirects and the system's proxy, and waits when told to.
 * undici's own RetryAgent is not used: it gives up where a server answers a resumed request with the
 * whole file, asks with If-Match instead of If-Range, cuts Retry-After to its longest back-off, has
 * no jitter, and cannot take up what an earlier run left.
 */
export class Client {
  readonly #clock: Clock;
  readonly #dispatcher: Dispatcher;
  /** Until when a server wants to be left alone, by origin. */
  readonly #quietUntil = new Map<string, number>();

  constructor(clock: Clock = realClock, patience = 30_000) {
    this.#clock = clock;
    this.#dispatcher = new EnvHttpProxyAgent({
      headersTimeout: patience,
      bodyTimeout: patience,
    }).compose(interceptors.redirect({ maxRedirections: 5 }));
  }

  /** Sends one GET; throws a Transient where another attempt may do better. */
  async ask(address: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
    await this.#keepQuiet(address);
    const { statusCode, headers: said, body } = await this.#send(address, headers);
    const header = (name: string): string | null => {
      const value = said[name];
      return (Array.isArray(value) ? value[0] : value) ?? null;
    };
    if (!isPassing(statusCode)) return { status: statusCode, header, body };
    await body.dump();
    const wait = readRetryAfter(header('retry-after'), this.#clock.now());
    if (wait !== null) this.#quietUntil.set(new URL(address).origin, this.#clock.now() + wait);
    throw new Transient(`the server answered ${statusCode}`, wait);
  }

  /** Does work again while it fails with a Transient; the last one is thrown as an Error. */
  async patiently<Result>(
    work: () => Promise<Result>,
    onWait: (why: string, milliseconds: number) => void,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Transient)) throw error;
        if (attempt > retries) {
          throw new Error(`${error.message}, ${attempt} times`, { cause: error });
        }
        const wait = error.wait ?? backOff(attempt, this.#clock.random());
        refuseLong(wait, error.message);
        onWait(error.message, wait);
        await this.#clock.sleep(wait);
      }
    }
  }

  close(): Promise<void> {
    return this.#dispatcher.close();
  }

  async #send(address: string, headers: Readonly<Record<string, string>>) {
    try {
      return await request(address, {
        dispatcher: this.#dispatcher,
        // Compressed on the way, a file often loses the validator that a resumed request needs.
        headers: { 'user-agent': userAgent, 'accept-encoding': 'identity', ...headers },
      });
    } catch (error) {
      throw Transient.from(error);
    }
  }

  async #keepQuiet(address: string): Promise<void> {
    const wait = (this.#quietUntil.get(new URL(address).origin) ?? 0) - this.#clock.now();
    if (wait <= 0) return;
    refuseLong(wait, 'the server is not to be asked now');
    await this.#clock.sleep(wait);
  }
}

function refuseLong(wait: number, why: string): void {
  if (wait <= longestWait) return;
  const minutes = Math.ceil(wait / 60_000);
  throw new Error(
    `${why} and asks to be left alone for ${minutes} minutes: run the command again after that`,
  );
}
