/**
 * Brings a matrix `[rows, outputs]` into blocks of eight outputs, `[⌈outputs/8⌉, totalRows, 8]`, its first row at row
 * `firstRow` of each block. Steps say how many values lie between its rows, and between its columns.
 */
export function packFilter(
  matrix: usize,
  rows: i32,
  rowStep: i32,
  outputs: i32,
  outputStep: i32,
  blocks: usize,
  totalRows: i32,
  firstRow: i32,
): void {
  const rowBytes = <usize>rowStep << 2, outputBytes = <usize>outputStep << 2;
  for (let output = 0; output < outputs; output += 8) {
    const lanes = min(8, outputs - output);
    let to = blocks + (<usize>(output * totalRows + firstRow * 8) << 2);
    let from = matrix + <usize>output * outputBytes;
    let row = 0;
    if (lanes == 8 && outputStep == 1) for (; row < rows; row++) {
      v128.store(to, v128.load(from));
      v128.store(to, v128.load(from, 16), 16);
      to += 32;
      from += rowBytes;
    }
    if (lanes == 8 && rowStep == 1) for (; row < rows - 3; row += 4) {
      turn(from, outputBytes, to);
      turn(from + 4 * outputBytes, outputBytes, to + 16);
      to += 128;
      from += 16;
    }
    for (; row < rows; row++) {
      for (let lane = 0; lane < 8; lane++) {
        const value = lane < lanes ? load<f32>(from + <usize>lane * outputBytes) : 0;
        store<f32>(to + (<usize>lane << 2), value);
      }
      to += 32;
      from += rowBytes;
    }
  }
}

/** Four by four values, `step` bytes from each four to the next, as the columns of rows that are 32 bytes apart. */
function turn(from: usize, step: usize, to: usize): void {
  const column0 = v128.load(from), column1 = v128.load(from + step);
  const column2 = v128.load(from + 2 * step), column3 = v128.load(from + 3 * step);
  const upper0 = v128.shuffle<f32>(column0, column1, 0, 4, 1, 5), upper1 = v128.shuffle<f32>(column2, column3, 0, 4, 1, 5);
  const lower0 = v128.shuffle<f32>(column0, column1, 2, 6, 3, 7), lower1 = v128.shuffle<f32>(column2, column3, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f64>(upper0, upper1, 0, 2));
  v128.store(to, v128.shuffle<f64>(upper0, upper1, 1, 3), 32);
  v128.store(to, v128.shuffle<f64>(lower0, lower1, 0, 2), 64);
  v128.store(to, v128.shuffle<f64>(lower0, lower1, 1, 3), 96);
}
