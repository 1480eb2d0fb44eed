import { type Field, FLOAT, INT64, message, value } from './onnx-writer.js';

/** BOOL of TensorProto.DataType. */
const BOOL = 9;
const TYPES = { float: FLOAT, int64: INT64, bool: BOOL } as const;

type Type = keyof typeof TYPES;
type Dims = readonly (string | number)[];

/** An operator with its inputs, outputs and whole-number attributes. */
export interface GraphNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly axis?: number;
}

/** Values of a constant, row after row; no dims for a single number. */
export interface Constant {
  readonly type: 'float' | 'int64';
  readonly dims: readonly number[];
  readonly values: readonly number[];
}

export interface Port {
  readonly type: Type;
  readonly dims: Dims;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly constants: Readonly<Record<string, Constant>>;
  readonly inputs: Readonly<Record<string, Port>>;
  readonly outputs: Readonly<Record<string, Port>>;
}

function attribute(name: string, number: number): Field {
  return [
    5,
    message([
      [1, name],
      [3, number],
      [20, 2],
    ]),
  ];
}

function node({ op, inputs, outputs, axis }: GraphNode): Field {
  const names = [...inputs.map((name): Field => [1, name]), ...outputs.map((name): Field => [2, name])];
  return [1, message([...names, [4, op], ...(axis === undefined ? [] : [attribute('axis', axis)])])];
}

function constant(name: string, { type, dims, values }: Constant): Field {
  const raw = type === 'float' ? Float32Array.from(values) : BigInt64Array.from(values, BigInt);
  return [5, message([...dims.map((dim): Field => [1, dim]), [2, TYPES[type]], [8, name], [9, new Uint8Array(raw.buffer)]])];
}

/** The bytes of a model, opset 17. */
export function graphModel({ nodes, constants, inputs, outputs }: Graph): Uint8Array {
  const ports = (field: number, list: Readonly<Record<string, Port>>): Field[] =>
    Object.entries(list).map(([name, { type, dims }]) => [field, value(name, TYPES[type], dims)]);
  const graph = message([
    ...nodes.map(node),
    [2, 'graph'],
    ...Object.entries(constants).map(([name, one]) => constant(name, one)),
    ...ports(11, inputs),
    ...ports(12, outputs),
  ]);
  return message([
    [1, 8],
    [7, graph],
    [8, message([[2, 17]])],
  ]);
}
