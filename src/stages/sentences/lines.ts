import type { Span } from '../../text/index.js';

const ENDS_A_LINE = /[.!?…:;»”"')\]]\s*$/u;
const STARTS_LOWER = /^\s*\p{Ll}/u;
const ENDING_WINDOW = 8;

/** Whether the break at `at` only wraps a line: no punctuation before it and a small letter after it. */
function wraps(text: string, lineStart: number, at: number, next: number): boolean {
  return !ENDS_A_LINE.test(text.slice(Math.max(lineStart, at - ENDING_WINDOW), at)) && STARTS_LOWER.test(text.slice(next, next + 4));
}

/** The stretches of a zone that sentences may not cross: its lines, with lines that were only wrapped put together. */
export function unwrappedLines(text: string, zone: Span): Span[] {
  const lines: Span[] = [];
  let start = zone.start;
  let lineStart = zone.start;
  for (let at = zone.start; at < zone.end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    let next = at;
    let breaks = 0;
    while (next < zone.end && (text.charCodeAt(next) === 10 || text.charCodeAt(next) === 13)) {
      if (!(text.charCodeAt(next) === 10 && text.charCodeAt(next - 1) === 13)) breaks++;
      next++;
    }
    if (breaks > 1 || !wraps(text, lineStart, at, next)) {
      if (at > start) lines.push({ start, end: at });
      start = next;
    }
    lineStart = next;
    at = next - 1;
  }
  if (zone.end > start) lines.push({ start, end: zone.end });
  return lines;
}
