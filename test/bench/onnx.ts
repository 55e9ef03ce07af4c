// Models of ONNX, written byte by byte in the wire format of protocol buffers: a message is a row of fields, a field is
// its number, its type, and a whole number or bytes, with the length first.
// https://github.com/onnx/onnx/blob/main/onnx/onnx.proto

export interface OnnxNode {
  /** An operator of ONNX: `Conv`, `Mul` … */
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  /** Whole numbers, or lists of them. */
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>;
}

export interface OnnxModel {
  /** The shapes of what goes in … */
  readonly inputs: Readonly<Record<string, readonly number[]>>;
  /** … and of what comes out. */
  readonly outputs: Readonly<Record<string, readonly number[]>>;
  readonly weights: Readonly<Record<string, OnnxWeight>>;
  readonly nodes: readonly OnnxNode[];
}

export interface OnnxWeight {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** The bytes of an .onnx file. Every tensor is of 32-bit floats. */
export function onnxModel({ inputs, outputs, weights, nodes }: OnnxModel): Uint8Array {
  const graph: Message = [
    ...nodes.map((node): Field => [1, nodeMessage(node)]),
    [2, 'graph'],
    ...Object.entries(weights).map(([name, weight]): Field => [5, tensorMessage(name, weight)]),
    ...Object.entries(inputs).map(([name, shape]): Field => [11, valueMessage(name, shape)]),
    ...Object.entries(outputs).map(([name, shape]): Field => [12, valueMessage(name, shape)]),
  ];
  const operatorSet: Message = [[2, 17]];
  const model: Message = [
    [1, 8], // the version of the format
    [7, graph],
    [8, operatorSet],
  ];
  return joined(encode(model));
}

/** A field of a message: its number, then a whole number, a text, bytes, or a message of its own. */
type Field = readonly [number: number, value: number | string | Uint8Array | Message];
type Message = readonly Field[];

const FLOAT = 1;

function nodeMessage({ operator, inputs, output, attributes = {} }: OnnxNode): Message {
  return [
    ...inputs.map((input): Field => [1, input]),
    [2, output],
    [4, operator],
    ...Object.entries(attributes).map(([name, value]): Field => [5, attributeMessage(name, value)]),
  ];
}

function attributeMessage(name: string, value: number | readonly number[]): Message {
  const [whole, wholes] = [2, 7]; // its type
  if (typeof value === 'number')
    return [
      [1, name],
      [3, value],
      [20, whole],
    ];
  return [[1, name], ...value.map((one): Field => [8, one]), [20, wholes]];
}

function tensorMessage(name: string, { shape, values }: OnnxWeight): Message {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return [...shape.map((extent): Field => [1, extent]), [2, FLOAT], [8, name], [9, bytes]];
}

function valueMessage(name: string, shape: readonly number[]): Message {
  const dimensions = shape.map((extent): Field => [1, [[1, extent]]]);
  return [
    [1, name],
    [
      2,
      [
        [
          1,
          [
            [1, FLOAT],
            [2, dimensions],
          ],
        ],
      ],
    ],
  ];
}

/** The wire format itself, in pieces. */
function encode(message: Message): Uint8Array[] {
  return message.flatMap(([number, value]) => {
    if (typeof value === 'number') return [varint(number * 8), varint(value)];
    const pieces = piecesOf(value);
    return [varint(number * 8 + 2), varint(lengthOf(pieces)), ...pieces];
  });
}

function piecesOf(value: string | Uint8Array | Message): Uint8Array[] {
  if (typeof value === 'string') return [new TextEncoder().encode(value)];
  return value instanceof Uint8Array ? [value] : encode(value);
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return Uint8Array.from([...bytes, value]);
}

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
