import type { ValueMention } from '../../../article/index.js';

/**
 * Amounts as GDELT's Global Knowledge Graph 2.1 lists them (field V2.1AMOUNTS): `amount,object,offset` blocks, one an amount, each closed by a
 * semicolon. The object is the currency, `percent`, or what is counted; the offset is the mention's first character. Bounds and hedges are lost; a
 * range gives its lower end, and vague amounts the least they mean.
 */
export function toGdeltAmounts(mentions: readonly ValueMention<'money' | 'percent' | 'quantity'>[]): string {
  let out = '';
  for (const mention of mentions) {
    const { amount, min, max } = mention.value;
    const figure = amount ?? min ?? max;
    if (figure !== null) out += `${figure},${objectOf(mention)},${mention.start};`;
  }
  return out;
}

function objectOf(mention: ValueMention<'money' | 'percent' | 'quantity'>): string {
  const name = mention.type === 'money' ? mention.value.currency : mention.value.unit;
  return (name ?? '').replace(/[,;#]/gu, ' ');
}
