import pc from 'picocolors';
import { type ExplainedPipeline, embeddedPipelines, explainPipeline, openPipeline, readDefinition } from '../pipeline/index.js';

interface ExplainOptions {
  readonly text?: string;
  readonly language: string;
  readonly date?: string;
  readonly json?: boolean;
}

function renderPlan(plan: ExplainedPipeline): string {
  const lines = [
    `${pc.bold(plan.name)} ${pc.dim(plan.fingerprint)}`,
    ...(plan.description === null ? [] : [plan.description]),
    `languages: ${plan.languages.join(' ')}`,
    '',
  ];
  for (const [index, stage] of plan.stages.entries()) {
    lines.push(
      `${index + 1}. ${pc.bold(stage.name)}  ${pc.dim('needs')} ${stage.needs.join(', ') || 'the text'}  ${pc.dim('gives')} ${stage.gives.join(', ')}`,
    );
    for (const { id, version, languages, model } of stage.engines) {
      const facts = [version, languages?.join(' '), model && `model ${model.name} ${model.sha256.slice(0, 12)}`].filter(Boolean).join(', ');
      lines.push(`     ${pc.cyan(id)} ${pc.dim(facts)}`);
    }
  }
  for (const { file, sha256 } of plan.read) lines.push(`rules read from ${file} ${pc.dim(`sha256 ${sha256.slice(0, 12)}`)}`);
  return `${lines.join('\n')}\n`;
}

function renderList(): string {
  const rows = embeddedPipelines().map((name) => `${pc.bold(name.padEnd(16))} ${readDefinition(name).description ?? ''}`);
  return `${rows.join('\n')}\n`;
}

/** `depeche explain`. */
export async function explain(ref: string | undefined, options: ExplainOptions): Promise<void> {
  if (options.text !== undefined) {
    const { renderReasons } = await import('./explain-text.js');
    process.stdout.write(await renderReasons(options.text, options));
    return;
  }
  if (ref === undefined) {
    process.stdout.write(renderList());
    return;
  }
  await using pipeline = await openPipeline(ref);
  const plan = explainPipeline(pipeline);
  process.stdout.write(options.json === true ? `${JSON.stringify(plan, null, 2)}\n` : renderPlan(plan));
}
