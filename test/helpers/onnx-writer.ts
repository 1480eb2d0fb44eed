/** Just enough of ONNX's protobuf to write small models in tests: see onnx.proto of the ONNX project for the field numbers. */

export type Field = readonly [number, number | string | Uint8Array];

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}

/** One protobuf message. */
export function message(fields: readonly Field[]): Uint8Array {
  const parts = fields.map(([number, value]) => {
    if (typeof value === 'number') return Uint8Array.from([...varint(number * 8), ...varint(value)]);
    const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
    return Uint8Array.from([...varint(number * 8 + 2), ...varint(bytes.length), ...bytes]);
  });
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Of TensorProto.DataType. */
export const FLOAT = 1;
export const INT64 = 7;

function table(name: string, rows: readonly (readonly number[])[]): Uint8Array {
  const raw = new Uint8Array(Float32Array.from(rows.flat()).buffer);
  return message([
    [1, rows.length],
    [1, rows[0]?.length ?? 0],
    [2, FLOAT],
    [8, name],
    [9, raw],
  ]);
}

/** An input or output of a graph. */
export function value(name: string, type: number, dims: readonly (string | number)[]): Uint8Array {
  const shape = message(dims.map((dim) => [1, message([typeof dim === 'number' ? [1, dim] : [2, dim]])] as const));
  const tensor = message([
    [1, type],
    [2, shape],
  ]);
  return message([
    [1, name],
    [2, message([[1, tensor]])],
  ]);
}

/**
 * A model that looks the scores of each piece up in a table, whatever stands around it. `outputs`: name → one row of scores per piece id;
 * `inputs`: names, `input_ids` first.
 */
export function lookupModel(outputs: Readonly<Record<string, readonly (readonly number[])[]>>, inputs: readonly string[]): Uint8Array {
  const names = Object.keys(outputs);
  const nodes = names.map(
    (name): Field => [
      1,
      message([
        [1, `${name}_table`],
        [1, 'input_ids'],
        [2, name],
        [4, 'Gather'],
      ]),
    ],
  );
  const graph = message([
    ...nodes,
    [2, 'lookup'],
    ...names.map((name): Field => [5, table(`${name}_table`, outputs[name] ?? [])]),
    ...inputs.map((name): Field => [11, value(name, INT64, ['batch', 'sequence'])]),
    ...names.map((name): Field => [12, value(name, FLOAT, ['batch', 'sequence', outputs[name]?.[0]?.length ?? 0])]),
  ]);
  return message([
    [1, 8],
    [7, graph],
    [8, message([[2, 17]])],
  ]);
}
