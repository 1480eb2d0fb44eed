import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { LANGUAGE_TAGS } from '../article/index.js';
import { toDepecheError } from '../errors/index.js';
import { eldIdentifier, francIdentifier, identifyLanguage } from '../stages/detect/index.js';

/** `depeche language --lines`: `{"tag","score"}` for each line, empty lines included, in order. */
export async function language({ lines }: { lines: string }): Promise<void> {
  const supported = new Set<string>(LANGUAGE_TAGS);
  const input = lines === '-' ? process.stdin : createReadStream(lines, 'utf8');
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const { tag, score } = identifyLanguage(line, supported, { first: eldIdentifier, second: francIdentifier });
      if (!process.stdout.write(`${JSON.stringify({ tag, score })}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  } catch (error) {
    throw toDepecheError(error, 'article/not-found', { where: lines });
  }
}
