/** One object of a JSON document: the document itself, an element of its array, or one of several in a row. */
export interface JsonSlice {
  /** From 1. */
  readonly number: number;
  /** undefined where the value is longer than the limit. */
  readonly bytes: Uint8Array | undefined;
}

const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
const isSpace = (byte: number): boolean => byte === 32 || byte === 9 || byte === 10 || byte === 13;

/**
 * Cuts a stream of JSON into the values of its top array (or its values in a row) without parsing them. One pass, memory under the limit.
 * It trusts nothing: what is cut wrongly because the JSON is broken does not parse, and is a bad value.
 */
export async function* jsonValues(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<JsonSlice> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let depth = 0;
  let inArray = false;
  let inString = false;
  let escaped = false;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): JsonSlice | undefined => {
    const empty = size === 0;
    const bytes = size > limit ? undefined : Buffer.concat(parts);
    parts = [];
    size = 0;
    return empty ? undefined : { number: ++number, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    const cut = (to: number, next: number): JsonSlice | undefined => {
      take(chunk.subarray(from, to));
      from = next;
      return finish();
    };
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      let found: JsonSlice | undefined;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        if (depth === 0 && !inArray && byte === OPEN_ARRAY && size === 0 && from === at) {
          inArray = true;
          from = at + 1;
        } else depth++;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        if (depth > 0) {
          depth--;
          if (depth === 0) found = cut(at + 1, at + 1);
        } else if (byte === CLOSE_ARRAY && inArray) {
          found = cut(at, at + 1);
          inArray = false;
        }
      } else if (depth === 0 && (byte === COMMA || isSpace(byte))) {
        found = cut(at, at + 1);
      }
      if (found) yield found;
    }
    take(chunk.subarray(from));
  }
  const last = finish();
  if (last) yield last;
}
