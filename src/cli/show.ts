import pc from 'picocolors';
import type { DepecheRecord } from '../article/index.js';
import { type RecordChoice, readRecord } from './read-record.js';

type Entity = NonNullable<DepecheRecord['entities']>[number];
type Colour = (text: string) => string;
/** What the values of all types have that is shown. */
type ShownValue = { readonly [K in 'timex' | 'edtf' | 'amount' | 'min' | 'max' | 'currency' | 'unit']?: string | null } & {
  readonly approximate?: boolean | undefined;
};

const COLOURS: Readonly<Record<Entity['type'], Colour>> = {
  person: pc.magenta,
  organization: pc.cyan,
  location: pc.green,
  event: pc.yellow,
  product: pc.blue,
  work: pc.blue,
  identifier: pc.red,
  money: (text) => pc.bold(pc.yellow(text)),
  percent: pc.yellow,
  quantity: pc.yellow,
  date: pc.red,
  time: pc.red,
  duration: pc.red,
};

// Control characters other than line ends would reach the terminal.
const clean = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');

function colouredText(record: DepecheRecord): string {
  const marks = (record.entities ?? [])
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, colour: COLOURS[entity.type] })))
    .sort((a, b) => a.start - b.start);
  const quiet = new Set(['byline', 'related', 'boilerplate']);
  let out = '';
  let at = 0;
  for (const zone of record.zones) {
    out += clean(record.text.slice(at, zone.start));
    const style: Colour = quiet.has(zone.kind) ? pc.dim : zone.kind === 'title' || zone.kind === 'heading' ? pc.bold : (text) => text;
    at = zone.start;
    for (const mark of marks) {
      if (mark.start < at || mark.end > zone.end) continue;
      out += style(clean(record.text.slice(at, mark.start))) + pc.underline(mark.colour(clean(record.text.slice(mark.start, mark.end))));
      at = mark.end;
    }
    out += style(clean(record.text.slice(at, zone.end)));
    at = zone.end;
  }
  return out + clean(record.text.slice(at));
}

/** The value of an amount or date in a few characters: `≤ 10000000 USD`, `2024-02`. */
function valueText(entity: Entity): string {
  if (!('value' in entity)) return '';
  const value: ShownValue = entity.value;
  if (value.timex !== undefined) return value.timex ?? value.edtf ?? '?';
  const { amount = null, min = null, max = null } = value;
  const number =
    amount === null && min !== null && max !== null ? `${min}–${max}` : max !== null ? `≤ ${max}` : min !== null ? `≥ ${min}` : (amount ?? '?');
  const unit = entity.type === 'percent' ? (value.unit === 'point' ? 'points' : '%') : (value.currency ?? value.unit ?? '');
  return `${value.approximate ? '~ ' : ''}${number} ${unit}`.trim();
}

function entityLine(entity: Entity): string {
  const kind = 'kind' in entity && entity.kind !== undefined ? `${entity.type}/${entity.kind}` : entity.type;
  const aliases =
    'aliases' in entity && entity.aliases.length > 0
      ? pc.dim(` = ${entity.aliases.map(({ name, relation }) => `${name} (${relation})`).join(', ')}`)
      : '';
  const facts = 'value' in entity ? pc.bold(valueText(entity)) : pc.dim(`${entity.salience.toFixed(2)}${entity.country ? ` ${entity.country}` : ''}`);
  const times = entity.mentions.length > 1 ? pc.dim(` ×${entity.mentions.length}`) : '';
  return `  ${entity.id.padEnd(4)} ${COLOURS[entity.type](kind.padEnd(26))} ${clean(entity.name)}${times}  ${facts}${clean(aliases)}`;
}

/** A record for a person, as text with colours (where the terminal has them). */
export function renderRecord(record: DepecheRecord): string {
  const { metadata, language } = record;
  const score = language?.score === null || language === undefined ? '' : ` (${language.score})`;
  const facts = [
    metadata.publishedAt,
    metadata.section,
    ...metadata.authors,
    `${language?.tag ?? 'und'}${score}`,
    `${record.pipeline.name} ${record.pipeline.fingerprint}`,
  ];
  const named = (record.entities ?? [])
    .filter((entity) => 'salience' in entity)
    .sort((a, b) => ('salience' in b ? b.salience : 0) - ('salience' in a ? a.salience : 0));
  const valued = (record.entities ?? []).filter((entity) => 'value' in entity);
  const parts = [
    `${pc.bold(clean(metadata.title ?? record.id))}\n${pc.dim(
      facts
        .filter(Boolean)
        .map((fact) => clean(String(fact)))
        .join(' · '),
    )}`,
    colouredText(record).trim(),
    named.length > 0 ? `${pc.bold('Entities')}\n${named.map(entityLine).join('\n')}` : '',
    valued.length > 0 ? `${pc.bold('Amounts and dates')}\n${valued.map(entityLine).join('\n')}` : '',
    record.summary === undefined ? '' : `${pc.bold('Summary')} ${pc.dim(record.summary.method)}\n${clean(record.summary.text)}`,
    record.notices.length > 0 ? `${pc.bold('Notices')}\n${record.notices.map(({ code, message }) => `  ${code}: ${clean(message)}`).join('\n')}` : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** `depeche show`. */
export async function show(file: string, choice: RecordChoice): Promise<void> {
  process.stdout.write(renderRecord(await readRecord(file, choice)));
}
