import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import type { LayerName } from '../article/index.js';
import { DepecheError, nearest, toDepecheError } from '../errors/index.js';
import { makeStage } from './catalogue.js';
import { type PipelineDefinition, type PipelineSource, parseDefinition } from './definition.js';
import { packageFolder } from './package.js';
import { Pipeline } from './pipeline.js';
import { checkPlan } from './plan.js';
import { readRules } from './read-rules.js';

const folder = `${packageFolder}pipelines/`;

/** Names of the pipelines that ship with the package, sorted. */
export function embeddedPipelines(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .sort();
}

/**
 * Reads a definition by name (embedded) or by path (anything that ends in .yaml, .yml or .json, or has a slash), with the tables and files of its
 * rules, whose paths are relative to it.
 */
export function readDefinition(ref: string): PipelineDefinition {
  const isFile = /[/\\]|\.(ya?ml|json)$/u.test(ref);
  const names = embeddedPipelines();
  if (!isFile && !names.includes(ref)) {
    const close = nearest(ref, names);
    throw new DepecheError('usage/pipeline', {
      expected: names.join(', '),
      got: `"${ref}"`,
      ...(close === undefined ? {} : { hint: `Did you mean "${close}"?` }),
    });
  }
  const path = isFile ? ref : `${folder}${ref}.yaml`;
  let source: unknown;
  try {
    source = parse(readFileSync(path, 'utf8'), { maxAliasCount: 10 });
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw missing
      ? new DepecheError('usage/pipeline', { where: path, got: 'no such file' })
      : toDepecheError(error, 'usage/definition', { where: path });
  }
  return withRules(parseDefinition(source, path === ref ? path : ref), dirname(path), ref);
}

/** The definition with the user's tables and files of rules read into it. */
function withRules(definition: PipelineDefinition, folder: string, where: string): PipelineDefinition {
  return definition.rules === undefined ? definition : { ...definition, rules: readRules(definition.rules, folder, `${where}: rules`) };
}

/** Every layer that the embedded pipelines give. */
export type EmbeddedLayers = LayerName;
export type EmbeddedPipelineName = 'french-news' | 'multilingual' | 'fast' | 'rules';

/**
 * Opens a pipeline: an embedded one by name, a file by path, or a definition as an object (its tables are then relative to the working folder).
 * Models are loaded and checked here, so a bad environment fails before the first article. Throws `usage/pipeline`, `usage/definition`,
 * `usage/table`, `environment/model`.
 */
export async function openPipeline(ref?: EmbeddedPipelineName): Promise<Pipeline<EmbeddedLayers>>;
export async function openPipeline(ref: string | PipelineSource): Promise<Pipeline>;
export async function openPipeline(ref: string | PipelineSource = 'french-news'): Promise<Pipeline> {
  const definition = typeof ref === 'string' ? readDefinition(ref) : withRules(parseDefinition(ref), '.', 'pipeline');
  const stages = await Promise.all(definition.stages.map((stage) => makeStage(stage, definition)));
  checkPlan(stages, definition.name);
  return new Pipeline(definition.name, stages, definition);
}
