import type { Notice } from '../../article/index.js';
import type { Decoded } from './decode.js';

/** A remark where the input was not UTF-8. */
export function encodingNotices({ encoding, told }: Decoded): Notice[] {
  if (encoding === 'utf-8') return [];
  const how = { bom: 'byte order mark', declared: 'declared', bytes: 'guessed from the bytes' }[told];
  return [{ code: 'ingest/encoding', stage: 'ingest', message: `decoded as ${encoding} (${how})` }];
}
