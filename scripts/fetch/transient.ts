const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

const passingCodes = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_SOCKET',
]);

/** Whether a status says that the same request may succeed later. */
export function isPassing(status: number): boolean {
  return passingStatuses.has(status);
}

/** A failure that another attempt may not meet. */
export class Transient extends Error {
  override name = 'Transient';
  /** How long the server asks to wait, in milliseconds; null where it does not say. */
  readonly wait: number | null;

  constructor(message: string, wait: number | null = null, options?: ErrorOptions) {
    super(message, options);
    this.wait = wait;
  }

  /** An error of the network as a Transient, where it is one that passes; any other as it is. */
  static from(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    if (!passingCodes.has(code) && !code.startsWith('HPE_')) return error;
    const said = error.message === '' ? code : `${error.message} (${code})`;
    return new Transient(`the connection failed: ${said}`, null, { cause: error });
  }
}
