const HTML_SCAN = 4096;
const META = /<meta\b[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([A-Za-z0-9_:.-]{2,40})/iu;
const XML = /^\s{0,64}<\?xml\b[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([A-Za-z0-9_:.-]{2,40})["']/u;

/** The charset that the head of an HTML or XML document names, in lower case; `utf-16` in an ASCII-readable head cannot be true and means UTF-8. */
export function declaredCharset(bytes: Uint8Array, markup: 'html' | 'xml'): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HTML_SCAN)).toString('latin1');
  const found = (XML.exec(head) ?? (markup === 'html' ? META.exec(head) : null))?.[1]?.toLowerCase();
  if (found === undefined) return undefined;
  return found === 'utf8' || found.startsWith('utf-16') ? 'utf-8' : found;
}
