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
}
@group(0) @binding(0) var<storage, read_write> result : array<f32>;
@group(0) @binding(1) var<storage, read> source : array<f32>;
@group(0) @binding(2) var<storage, read> filterValues : array<f32>;
@group(0) @binding(3) var<storage, read> bias : array<f32>;
@group(0) @binding(4) var<storage, read> residual : array<f32>;
@group(0) @binding(5) var<uniform> uniforms : Uniforms;

alias T = f32;

fn activated(x : T) -> T { return select(x, T(), x < T()); }
fn sloped(dy : T, y : T) -> T { return select(T(), dy, y > T()); }

fn finished(sum : T, at : i32, channel : i32) -> T { return activated(sum + bias[channel] + residual[at]); }

fn store(at : i32, channel : i32, end : i32, value : vec4<f32>) {
  if (channel + 0 < end) { result[at + 0] = finished(value[0], at + 0, channel + 0); }
  if (channel + 1 < end) { result[at + 1] = finished(value[1], at + 1, channel + 1); }
  if (channel + 2 < end) { result[at + 2] = finished(value[2], at + 2, channel + 2); }
  if (channel + 3 < end) { result[at + 3] = finished(value[3], at + 3, channel + 3); }
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

  let x = tileColumn * 2 + uniforms.firstColumn;
  let first = 0;
  let lane0 = (channel + 0) / uniforms.columnCount * uniforms.groupChannels;
  let lane1 = (channel + 1) / uniforms.columnCount * uniforms.groupChannels;
  let lane2 = (channel + 2) / uniforms.columnCount * uniforms.groupChannels;
  let lane3 = (channel + 3) / uniforms.columnCount * uniforms.groupChannels;
  let isColumn0 = u32(x + 0) < u32(uniforms.sourceColumns);
  let column0 = (x + 0) * channels + first;
  let isColumn1 = u32(x + 1) < u32(uniforms.sourceColumns);
  let column1 = (x + 1) * channels + first;
  let isColumn2 = u32(x + 2) < u32(uniforms.sourceColumns);
  let column2 = (x + 2) * channels + first;
  let isColumn3 = u32(x + 3) < u32(uniforms.sourceColumns);
  let column3 = (x + 3) * channels + first;

  var weights : array<vec4<f32>, 27>;
  for (var i = 0; i < 27; i++) {
    let at = i * resultChannels + channel;
    weights[i] = vec4<f32>(filterValues[at + 0], filterValues[at + 1], filterValues[at + 2], filterValues[at + 3]);
  }

  var v0_0_0 = vec4<f32>();
  var v0_0_1 = vec4<f32>();
  var v0_0_2 = vec4<f32>();
  var v0_1_0 = vec4<f32>();
  var v0_1_1 = vec4<f32>();
  var v0_1_2 = vec4<f32>();
  var v0_2_0 = vec4<f32>();
  var v0_2_1 = vec4<f32>();
  var v0_2_2 = vec4<f32>();
  var v0_3_0 = vec4<f32>();
  var v0_3_1 = vec4<f32>();
  var v0_3_2 = vec4<f32>();
  var v1_0_0 = vec4<f32>();
  var v1_0_1 = vec4<f32>();
  var v1_0_2 = vec4<f32>();
  var v1_1_0 = vec4<f32>();
  var v1_1_1 = vec4<f32>();
  var v1_1_2 = vec4<f32>();
  var v1_2_0 = vec4<f32>();
  var v1_2_1 = vec4<f32>();
  var v1_2_2 = vec4<f32>();
  var v1_3_0 = vec4<f32>();
  var v1_3_1 = vec4<f32>();
  var v1_3_2 = vec4<f32>();
  var v2_0_0 = vec4<f32>();
  var v2_0_1 = vec4<f32>();
  var v2_0_2 = vec4<f32>();
  var v2_1_0 = vec4<f32>();
  var v2_1_1 = vec4<f32>();
  var v2_1_2 = vec4<f32>();
  var v2_2_0 = vec4<f32>();
  var v2_2_1 = vec4<f32>();
  var v2_2_2 = vec4<f32>();
  var v2_3_0 = vec4<f32>();
  var v2_3_1 = vec4<f32>();
  var v2_3_2 = vec4<f32>();
  let firstTile = strip * uniforms.stripRows;
  let endTile = min(uniforms.tileRows, firstTile + uniforms.stripRows);
  for (var tileRow = firstTile - 2; tileRow < endTile; tileRow++) {
    let y = tileRow * 1 + uniforms.firstRow;
    v0_0_0 = v1_0_0;
    v0_0_1 = v1_0_1;
    v0_0_2 = v1_0_2;
    v0_1_0 = v1_1_0;
    v0_1_1 = v1_1_1;
    v0_1_2 = v1_1_2;
    v0_2_0 = v1_2_0;
    v0_2_1 = v1_2_1;
    v0_2_2 = v1_2_2;
    v0_3_0 = v1_3_0;
    v0_3_1 = v1_3_1;
    v0_3_2 = v1_3_2;
    v1_0_0 = v2_0_0;
    v1_0_1 = v2_0_1;
    v1_0_2 = v2_0_2;
    v1_1_0 = v2_1_0;
    v1_1_1 = v2_1_1;
    v1_1_2 = v2_1_2;
    v1_2_0 = v2_2_0;
    v1_2_1 = v2_2_1;
    v1_2_2 = v2_2_2;
    v1_3_0 = v2_3_0;
    v1_3_1 = v2_3_1;
    v1_3_2 = v2_3_2;
    let isRow0 = u32(y + 2) < u32(uniforms.sourceRows);
    let row0 = (image * uniforms.sourceRows + y + 2) * uniforms.sourceColumns * channels;
    v2_0_0 = select(vec4<f32>(), vec4<f32>(source[row0 + column0 + 0 + lane0], source[row0 + column0 + 0 + lane1], source[row0 + column0 + 0 + lane2], source[row0 + column0 + 0 + lane3]), isRow0 & isColumn0);
    v2_0_1 = select(vec4<f32>(), vec4<f32>(source[row0 + column0 + 1 + lane0], source[row0 + column0 + 1 + lane1], source[row0 + column0 + 1 + lane2], source[row0 + column0 + 1 + lane3]), isRow0 & isColumn0);
    v2_0_2 = select(vec4<f32>(), vec4<f32>(source[row0 + column0 + 2 + lane0], source[row0 + column0 + 2 + lane1], source[row0 + column0 + 2 + lane2], source[row0 + column0 + 2 + lane3]), isRow0 & isColumn0);
    v2_1_0 = select(vec4<f32>(), vec4<f32>(source[row0 + column1 + 0 + lane0], source[row0 + column1 + 0 + lane1], source[row0 + column1 + 0 + lane2], source[row0 + column1 + 0 + lane3]), isRow0 & isColumn1);
    v2_1_1 = select(vec4<f32>(), vec4<f32>(source[row0 + column1 + 1 + lane0], source[row0 + column1 + 1 + lane1], source[row0 + column1 + 1 + lane2], source[row0 + column1 + 1 + lane3]), isRow0 & isColumn1);
    v2_1_2 = select(vec4<f32>(), vec4<f32>(source[row0 + column1 + 2 + lane0], source[row0 + column1 + 2 + lane1], source[row0 + column1 + 2 + lane2], source[row0 + column1 + 2 + lane3]), isRow0 & isColumn1);
    v2_2_0 = select(vec4<f32>(), vec4<f32>(source[row0 + column2 + 0 + lane0], source[row0 + column2 + 0 + lane1], source[row0 + column2 + 0 + lane2], source[row0 + column2 + 0 + lane3]), isRow0 & isColumn2);
    v2_2_1 = select(vec4<f32>(), vec4<f32>(source[row0 + column2 + 1 + lane0], source[row0 + column2 + 1 + lane1], source[row0 + column2 + 1 + lane2], source[row0 + column2 + 1 + lane3]), isRow0 & isColumn2);
    v2_2_2 = select(vec4<f32>(), vec4<f32>(source[row0 + column2 + 2 + lane0], source[row0 + column2 + 2 + lane1], source[row0 + column2 + 2 + lane2], source[row0 + column2 + 2 + lane3]), isRow0 & isColumn2);
    v2_3_0 = select(vec4<f32>(), vec4<f32>(source[row0 + column3 + 0 + lane0], source[row0 + column3 + 0 + lane1], source[row0 + column3 + 0 + lane2], source[row0 + column3 + 0 + lane3]), isRow0 & isColumn3);
    v2_3_1 = select(vec4<f32>(), vec4<f32>(source[row0 + column3 + 1 + lane0], source[row0 + column3 + 1 + lane1], source[row0 + column3 + 1 + lane2], source[row0 + column3 + 1 + lane3]), isRow0 & isColumn3);
    v2_3_2 = select(vec4<f32>(), vec4<f32>(source[row0 + column3 + 2 + lane0], source[row0 + column3 + 2 + lane1], source[row0 + column3 + 2 + lane2], source[row0 + column3 + 2 + lane3]), isRow0 & isColumn3);
    if (tileRow < firstTile) { continue; }

    var sums : array<vec4<f32>, 2>;
    sums[0] = v0_0_0 * weights[0] + v0_0_1 * weights[1] + v0_0_2 * weights[2] + v0_1_0 * weights[3] + v0_1_1 * weights[4] + v0_1_2 * weights[5] + v0_2_0 * weights[6] + v0_2_1 * weights[7] + v0_2_2 * weights[8] + v1_0_0 * weights[9] + v1_0_1 * weights[10] + v1_0_2 * weights[11] + v1_1_0 * weights[12] + v1_1_1 * weights[13] + v1_1_2 * weights[14] + v1_2_0 * weights[15] + v1_2_1 * weights[16] + v1_2_2 * weights[17] + v2_0_0 * weights[18] + v2_0_1 * weights[19] + v2_0_2 * weights[20] + v2_1_0 * weights[21] + v2_1_1 * weights[22] + v2_1_2 * weights[23] + v2_2_0 * weights[24] + v2_2_1 * weights[25] + v2_2_2 * weights[26];
    sums[1] = v0_1_0 * weights[0] + v0_1_1 * weights[1] + v0_1_2 * weights[2] + v0_2_0 * weights[3] + v0_2_1 * weights[4] + v0_2_2 * weights[5] + v0_3_0 * weights[6] + v0_3_1 * weights[7] + v0_3_2 * weights[8] + v1_1_0 * weights[9] + v1_1_1 * weights[10] + v1_1_2 * weights[11] + v1_2_0 * weights[12] + v1_2_1 * weights[13] + v1_2_2 * weights[14] + v1_3_0 * weights[15] + v1_3_1 * weights[16] + v1_3_2 * weights[17] + v2_1_0 * weights[18] + v2_1_1 * weights[19] + v2_1_2 * weights[20] + v2_2_0 * weights[21] + v2_2_1 * weights[22] + v2_2_2 * weights[23] + v2_3_0 * weights[24] + v2_3_1 * weights[25] + v2_3_2 * weights[26];
    for (var p = 0; p < 2; p++) {
      let row = tileRow * 1 + p / 2;
      let column = tileColumn * 2 + p % 2;
      let isInside = (row < uniforms.resultRows) & (column < uniforms.resultColumns);
      let at = ((image * uniforms.resultRows + row) * uniforms.resultColumns + column) * resultChannels + channel;
      store(at, channel, select(0, resultChannels, isInside), sums[p]);
    }
  }
}
