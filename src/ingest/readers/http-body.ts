import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

export interface HttpBody {
  readonly bytes: Uint8Array;
  /** The Content-Type header. */
  readonly type: string;
}

const HEAD = 64 * 1024;

/** The body of a stored HTTP response, decoded; undefined for one that is no success, `damaged` where its coding does not hold. */
export function httpBody(block: Uint8Array, limit: number): HttpBody | 'damaged' | undefined {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
  const crlf = bytes.subarray(0, HEAD).indexOf('\r\n\r\n');
  const end = crlf >= 0 ? crlf + 4 : bytes.subarray(0, HEAD).indexOf('\n\n') + 2;
  if (end < 4) return 'damaged';
  const [status = '', ...lines] = bytes.subarray(0, end).toString('latin1').split(/\r?\n/u);
  if (!/^HTTP\/\d(?:\.\d)? 20[03]\b/u.test(status)) return undefined;
  const headers = new Map(
    lines.map((line) => [line.slice(0, Math.max(0, line.indexOf(':'))).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const raw = bytes.subarray(end);
  const whole = /\bchunked\b/iu.test(headers.get('transfer-encoding') ?? '') ? joinChunks(raw) : raw;
  const content = uncode(whole, headers.get('content-encoding')?.toLowerCase() ?? '', limit);
  return content === undefined ? 'damaged' : { bytes: content, type: headers.get('content-type') ?? '' };
}

/** Many crawlers store the body joined and keep the header: what does not look like chunks is taken as it is. */
function joinChunks(raw: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < raw.length) {
    const line = raw.subarray(at, at + 64);
    const end = line.indexOf('\r\n');
    const size = end > 0 ? /^([0-9a-f]{1,8})\s*(?:;.*)?$/iu.exec(line.subarray(0, end).toString('latin1'))?.[1] : undefined;
    if (size === undefined) return parts.length === 0 ? raw : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(raw.subarray(at + end + 2, at + end + 2 + length));
    at += end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

function uncode(bytes: Buffer, coding: string, limit: number): Uint8Array | undefined {
  const decoders = { gzip: [gunzipSync], 'x-gzip': [gunzipSync], br: [brotliDecompressSync], deflate: [inflateSync, inflateRawSync] } as const;
  if (!(coding in decoders)) return bytes;
  for (const decoder of decoders[coding as keyof typeof decoders]) {
    const decoded = attempt(() => decoder(bytes, { maxOutputLength: limit }));
    if (decoded !== undefined) return decoded;
  }
  // A body that was stored decoded keeps its header.
  return bytes.subarray(0, 64).includes('<') ? bytes : undefined;
}

/** undefined where zlib refuses the bytes, or gives more than the limit. */
function attempt(decode: () => Uint8Array): Uint8Array | undefined {
  try {
    return decode();
  } catch (thrown) {
    if (thrown instanceof Error) return undefined;
    throw thrown;
  }
}
