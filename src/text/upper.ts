const UPPER = /^\p{Lu}/u;

/** Whether the character at an offset is a capital. */
export function isUpperAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text.slice(offset, offset + 2));
}
