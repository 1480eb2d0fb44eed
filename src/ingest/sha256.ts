import { createHash } from 'node:crypto';

/** Lower-case hexadecimal SHA-256 of bytes, or of a string's UTF-8. */
export const sha256 = (input: string | Uint8Array): string => createHash('sha256').update(input).digest('hex');
