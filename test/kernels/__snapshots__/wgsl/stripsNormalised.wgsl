// TfjsBlocksConv2DStrips

struct Uniforms {
  reserved : i32, // the backend's own
  slices : i32,
  rowCount : i32,
  columnCount : i32,
  groups : i32,
  columnPhases : i32,
  rowPositions : i32,
  columnPositions : i32,
  resultRows : i32,
  resultColumns : i32,
  resultChannels : i32,
  batch : i32,
  sourceRows : i32,
  sourceColumns : i32,
  sourceChannels : i32,
  groupChannels : i32,
  kernelRows : i32,
  kernelColumns : i32,
  rowStride : i32,
  columnStride : i32,
  rowDilation : i32,
  columnDilation : i32,
  top : i32,
  left : i32,
  tileRows : i32,
  tileColumns : i32,
  firstRow : i32,
  firstColumn : i32,
  strips : i32,
  stripRows : i32,
  epsilon : f32,
}
@group(0) @binding(0) var<storage, read_write> result : array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> source : array<f32>;
@group(0) @binding(2) var<storage, read> filterValues : array<vec4<f32>>;
@group(0) @binding(3) var<storage, read> mean : array<vec4<f32>>;
@group(0) @binding(4) var<storage, read> variance : array<vec4<f32>>;
@group(0) @binding(5) var<storage, read> gamma : array<vec4<f32>>;
@group(0) @binding(6) var<storage, read> beta : array<vec4<f32>>;
@group(0) @binding(7) var<storage, read> residual : array<vec4<f32>>;
@group(0) @binding(8) var<uniform> uniforms : Uniforms;

alias T = vec4<f32>;

fn activated(x : T) -> T { return select(x, T(), x < T()); }
fn sloped(dy : T, y : T) -> T { return select(T(), dy, y > T()); }

fn finished(sum : T, at : i32, channel : i32) -> T { return activated(gamma[channel] * inverseSqrt(variance[channel] + uniforms.epsilon) * (sum - mean[channel]) + beta[channel] + residual[at]); }

fn store(at : i32, channel : i32, end : i32, value : vec4<f32>) {
  if (channel < end) { result[at / 4] = finished(value, at / 4, channel / 4); }
}

@compute @workgroup_size(16)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * 16 + local);
  let channels = uniforms.sourceChannels;
  let resultChannels = uniforms.resultChannels;
  let channelBlocks = (resultChannels + 3) / 4;
  let channel = index % channelBlocks * 4;
  let tileColumn = index / channelBlocks % uniforms.tileColumns;
  let strip = index / channelBlocks / uniforms.tileColumns % uniforms.strips;
  let image = index / channelBlocks / uniforms.tileColumns / uniforms.strips;
  if (image >= uniforms.batch) { return; }

  let x = tileColumn * 4 + uniforms.firstColumn;
  let first = channel / uniforms.columnCount * uniforms.groupChannels;
  let isColumn0 = u32(x + 0) < u32(uniforms.sourceColumns);
  let column0 = (x + 0) * channels + first;
  let isColumn1 = u32(x + 1) < u32(uniforms.sourceColumns);
  let column1 = (x + 1) * channels + first;
  let isColumn2 = u32(x + 2) < u32(uniforms.sourceColumns);
  let column2 = (x + 2) * channels + first;
  let isColumn3 = u32(x + 3) < u32(uniforms.sourceColumns);
  let column3 = (x + 3) * channels + first;
  let isColumn4 = u32(x + 4) < u32(uniforms.sourceColumns);
  let column4 = (x + 4) * channels + first;
  let isColumn5 = u32(x + 5) < u32(uniforms.sourceColumns);
  let column5 = (x + 5) * channels + first;

  var weights : array<vec4<f32>, 36>;
  for (var i = 0; i < 36; i++) {
    let at = i * resultChannels + channel;
    weights[i] = filterValues[at / 4];
  }

  var v0_0_0 = f32();
  var v0_0_1 = f32();
  var v0_0_2 = f32();
  var v0_0_3 = f32();
  var v0_1_0 = f32();
  var v0_1_1 = f32();
  var v0_1_2 = f32();
  var v0_1_3 = f32();
  var v0_2_0 = f32();
  var v0_2_1 = f32();
  var v0_2_2 = f32();
  var v0_2_3 = f32();
  var v0_3_0 = f32();
  var v0_3_1 = f32();
  var v0_3_2 = f32();
  var v0_3_3 = f32();
  var v0_4_0 = f32();
  var v0_4_1 = f32();
  var v0_4_2 = f32();
  var v0_4_3 = f32();
  var v0_5_0 = f32();
  var v0_5_1 = f32();
  var v0_5_2 = f32();
  var v0_5_3 = f32();
  var v1_0_0 = f32();
  var v1_0_1 = f32();
  var v1_0_2 = f32();
  var v1_0_3 = f32();
  var v1_1_0 = f32();
  var v1_1_1 = f32();
  var v1_1_2 = f32();
  var v1_1_3 = f32();
  var v1_2_0 = f32();
  var v1_2_1 = f32();
  var v1_2_2 = f32();
  var v1_2_3 = f32();
  var v1_3_0 = f32();
  var v1_3_1 = f32();
  var v1_3_2 = f32();
  var v1_3_3 = f32();
  var v1_4_0 = f32();
  var v1_4_1 = f32();
  var v1_4_2 = f32();
  var v1_4_3 = f32();
  var v1_5_0 = f32();
  var v1_5_1 = f32();
  var v1_5_2 = f32();
  var v1_5_3 = f32();
  var v2_0_0 = f32();
  var v2_0_1 = f32();
  var v2_0_2 = f32();
  var v2_0_3 = f32();
  var v2_1_0 = f32();
  var v2_1_1 = f32();
  var v2_1_2 = f32();
  var v2_1_3 = f32();
  var v2_2_0 = f32();
  var v2_2_1 = f32();
  var v2_2_2 = f32();
  var v2_2_3 = f32();
  var v2_3_0 = f32();
  var v2_3_1 = f32();
  var v2_3_2 = f32();
  var v2_3_3 = f32();
  var v2_4_0 = f32();
  var v2_4_1 = f32();
  var v2_4_2 = f32();
  var v2_4_3 = f32();
  var v2_5_0 = f32();
  var v2_5_1 = f32();
  var v2_5_2 = f32();
  var v2_5_3 = f32();
  let firstTile = strip * uniforms.stripRows;
  let endTile = min(uniforms.tileRows, firstTile + uniforms.stripRows);
  for (var tileRow = firstTile - 2; tileRow < endTile; tileRow++) {
    let y = tileRow * 1 + uniforms.firstRow;
    v0_0_0 = v1_0_0;
    v0_0_1 = v1_0_1;
    v0_0_2 = v1_0_2;
    v0_0_3 = v1_0_3;
    v0_1_0 = v1_1_0;
    v0_1_1 = v1_1_1;
    v0_1_2 = v1_1_2;
    v0_1_3 = v1_1_3;
    v0_2_0 = v1_2_0;
    v0_2_1 = v1_2_1;
    v0_2_2 = v1_2_2;
    v0_2_3 = v1_2_3;
    v0_3_0 = v1_3_0;
    v0_3_1 = v1_3_1;
    v0_3_2 = v1_3_2;
    v0_3_3 = v1_3_3;
    v0_4_0 = v1_4_0;
    v0_4_1 = v1_4_1;
    v0_4_2 = v1_4_2;
    v0_4_3 = v1_4_3;
    v0_5_0 = v1_5_0;
    v0_5_1 = v1_5_1;
    v0_5_2 = v1_5_2;
    v0_5_3 = v1_5_3;
    v1_0_0 = v2_0_0;
    v1_0_1 = v2_0_1;
    v1_0_2 = v2_0_2;
    v1_0_3 = v2_0_3;
    v1_1_0 = v2_1_0;
    v1_1_1 = v2_1_1;
    v1_1_2 = v2_1_2;
    v1_1_3 = v2_1_3;
    v1_2_0 = v2_2_0;
    v1_2_1 = v2_2_1;
    v1_2_2 = v2_2_2;
    v1_2_3 = v2_2_3;
    v1_3_0 = v2_3_0;
    v1_3_1 = v2_3_1;
    v1_3_2 = v2_3_2;
    v1_3_3 = v2_3_3;
    v1_4_0 = v2_4_0;
    v1_4_1 = v2_4_1;
    v1_4_2 = v2_4_2;
    v1_4_3 = v2_4_3;
    v1_5_0 = v2_5_0;
    v1_5_1 = v2_5_1;
    v1_5_2 = v2_5_2;
    v1_5_3 = v2_5_3;
    let isRow0 = u32(y + 2) < u32(uniforms.sourceRows);
    let row0 = (image * uniforms.sourceRows + y + 2) * uniforms.sourceColumns * channels;
    v2_0_0 = select(f32(), source[row0 + column0 + 0], isRow0 & isColumn0);
    v2_0_1 = select(f32(), source[row0 + column0 + 1], isRow0 & isColumn0);
    v2_0_2 = select(f32(), source[row0 + column0 + 2], isRow0 & isColumn0);
    v2_0_3 = select(f32(), source[row0 + column0 + 3], isRow0 & isColumn0);
    v2_1_0 = select(f32(), source[row0 + column1 + 0], isRow0 & isColumn1);
    v2_1_1 = select(f32(), source[row0 + column1 + 1], isRow0 & isColumn1);
    v2_1_2 = select(f32(), source[row0 + column1 + 2], isRow0 & isColumn1);
    v2_1_3 = select(f32(), source[row0 + column1 + 3], isRow0 & isColumn1);
    v2_2_0 = select(f32(), source[row0 + column2 + 0], isRow0 & isColumn2);
    v2_2_1 = select(f32(), source[row0 + column2 + 1], isRow0 & isColumn2);
    v2_2_2 = select(f32(), source[row0 + column2 + 2], isRow0 & isColumn2);
    v2_2_3 = select(f32(), source[row0 + column2 + 3], isRow0 & isColumn2);
    v2_3_0 = select(f32(), source[row0 + column3 + 0], isRow0 & isColumn3);
    v2_3_1 = select(f32(), source[row0 + column3 + 1], isRow0 & isColumn3);
    v2_3_2 = select(f32(), source[row0 + column3 + 2], isRow0 & isColumn3);
    v2_3_3 = select(f32(), source[row0 + column3 + 3], isRow0 & isColumn3);
    v2_4_0 = select(f32(), source[row0 + column4 + 0], isRow0 & isColumn4);
    v2_4_1 = select(f32(), source[row0 + column4 + 1], isRow0 & isColumn4);
    v2_4_2 = select(f32(), source[row0 + column4 + 2], isRow0 & isColumn4);
    v2_4_3 = select(f32(), source[row0 + column4 + 3], isRow0 & isColumn4);
    v2_5_0 = select(f32(), source[row0 + column5 + 0], isRow0 & isColumn5);
    v2_5_1 = select(f32(), source[row0 + column5 + 1], isRow0 & isColumn5);
    v2_5_2 = select(f32(), source[row0 + column5 + 2], isRow0 & isColumn5);
    v2_5_3 = select(f32(), source[row0 + column5 + 3], isRow0 & isColumn5);
    if (tileRow < firstTile) { continue; }

    var sums : array<vec4<f32>, 4>;
    sums[0] = v0_0_0 * weights[0] + v0_0_1 * weights[1] + v0_0_2 * weights[2] + v0_0_3 * weights[3] + v0_1_0 * weights[4] + v0_1_1 * weights[5] + v0_1_2 * weights[6] + v0_1_3 * weights[7] + v0_2_0 * weights[8] + v0_2_1 * weights[9] + v0_2_2 * weights[10] + v0_2_3 * weights[11] + v1_0_0 * weights[12] + v1_0_1 * weights[13] + v1_0_2 * weights[14] + v1_0_3 * weights[15] + v1_1_0 * weights[16] + v1_1_1 * weights[17] + v1_1_2 * weights[18] + v1_1_3 * weights[19] + v1_2_0 * weights[20] + v1_2_1 * weights[21] + v1_2_2 * weights[22] + v1_2_3 * weights[23] + v2_0_0 * weights[24] + v2_0_1 * weights[25] + v2_0_2 * weights[26] + v2_0_3 * weights[27] + v2_1_0 * weights[28] + v2_1_1 * weights[29] + v2_1_2 * weights[30] + v2_1_3 * weights[31] + v2_2_0 * weights[32] + v2_2_1 * weights[33] + v2_2_2 * weights[34] + v2_2_3 * weights[35];
    sums[1] = v0_1_0 * weights[0] + v0_1_1 * weights[1] + v0_1_2 * weights[2] + v0_1_3 * weights[3] + v0_2_0 * weights[4] + v0_2_1 * weights[5] + v0_2_2 * weights[6] + v0_2_3 * weights[7] + v0_3_0 * weights[8] + v0_3_1 * weights[9] + v0_3_2 * weights[10] + v0_3_3 * weights[11] + v1_1_0 * weights[12] + v1_1_1 * weights[13] + v1_1_2 * weights[14] + v1_1_3 * weights[15] + v1_2_0 * weights[16] + v1_2_1 * weights[17] + v1_2_2 * weights[18] + v1_2_3 * weights[19] + v1_3_0 * weights[20] + v1_3_1 * weights[21] + v1_3_2 * weights[22] + v1_3_3 * weights[23] + v2_1_0 * weights[24] + v2_1_1 * weights[25] + v2_1_2 * weights[26] + v2_1_3 * weights[27] + v2_2_0 * weights[28] + v2_2_1 * weights[29] + v2_2_2 * weights[30] + v2_2_3 * weights[31] + v2_3_0 * weights[32] + v2_3_1 * weights[33] + v2_3_2 * weights[34] + v2_3_3 * weights[35];
    sums[2] = v0_2_0 * weights[0] + v0_2_1 * weights[1] + v0_2_2 * weights[2] + v0_2_3 * weights[3] + v0_3_0 * weights[4] + v0_3_1 * weights[5] + v0_3_2 * weights[6] + v0_3_3 * weights[7] + v0_4_0 * weights[8] + v0_4_1 * weights[9] + v0_4_2 * weights[10] + v0_4_3 * weights[11] + v1_2_0 * weights[12] + v1_2_1 * weights[13] + v1_2_2 * weights[14] + v1_2_3 * weights[15] + v1_3_0 * weights[16] + v1_3_1 * weights[17] + v1_3_2 * weights[18] + v1_3_3 * weights[19] + v1_4_0 * weights[20] + v1_4_1 * weights[21] + v1_4_2 * weights[22] + v1_4_3 * weights[23] + v2_2_0 * weights[24] + v2_2_1 * weights[25] + v2_2_2 * weights[26] + v2_2_3 * weights[27] + v2_3_0 * weights[28] + v2_3_1 * weights[29] + v2_3_2 * weights[30] + v2_3_3 * weights[31] + v2_4_0 * weights[32] + v2_4_1 * weights[33] + v2_4_2 * weights[34] + v2_4_3 * weights[35];
    sums[3] = v0_3_0 * weights[0] + v0_3_1 * weights[1] + v0_3_2 * weights[2] + v0_3_3 * weights[3] + v0_4_0 * weights[4] + v0_4_1 * weights[5] + v0_4_2 * weights[6] + v0_4_3 * weights[7] + v0_5_0 * weights[8] + v0_5_1 * weights[9] + v0_5_2 * weights[10] + v0_5_3 * weights[11] + v1_3_0 * weights[12] + v1_3_1 * weights[13] + v1_3_2 * weights[14] + v1_3_3 * weights[15] + v1_4_0 * weights[16] + v1_4_1 * weights[17] + v1_4_2 * weights[18] + v1_4_3 * weights[19] + v1_5_0 * weights[20] + v1_5_1 * weights[21] + v1_5_2 * weights[22] + v1_5_3 * weights[23] + v2_3_0 * weights[24] + v2_3_1 * weights[25] + v2_3_2 * weights[26] + v2_3_3 * weights[27] + v2_4_0 * weights[28] + v2_4_1 * weights[29] + v2_4_2 * weights[30] + v2_4_3 * weights[31] + v2_5_0 * weights[32] + v2_5_1 * weights[33] + v2_5_2 * weights[34] + v2_5_3 * weights[35];
    for (var p = 0; p < 4; p++) {
      let row = tileRow * 1 + p / 4;
      let column = tileColumn * 4 + p % 4;
      let isInside = (row < uniforms.resultRows) & (column < uniforms.resultColumns);
      let at = ((image * uniforms.resultRows + row) * uniforms.resultColumns + column) * resultChannels + channel;
      store(at, channel, select(0, resultChannels, isInside), sums[p]);
    }
  }
}
