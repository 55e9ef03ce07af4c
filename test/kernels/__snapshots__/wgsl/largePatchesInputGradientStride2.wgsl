// TfjsBlocksTransposedFilter

struct Uniforms {
  reserved : i32, // the backend's own
  count : i32,
  groups : i32,
  groupChannels : i32,
  groupFilters : i32,
}
@group(0) @binding(0) var<storage, read_write> result : array<f32>;
@group(0) @binding(1) var<storage, read> filterValues : array<f32>;
@group(0) @binding(2) var<uniform> uniforms : Uniforms;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let at = i32((workgroup.x + workgroup.y * workgroups.x) * 64 + local);
  if (at >= uniforms.count) { return; }
  let c = at % uniforms.groupChannels;
  let group = at / uniforms.groupChannels % uniforms.groups;
  let o = at / uniforms.groupChannels / uniforms.groups % uniforms.groupFilters;
  let tap = at / uniforms.groupChannels / uniforms.groups / uniforms.groupFilters;
  result[at] = filterValues[((tap * uniforms.groupChannels + c) * uniforms.groups + group) * uniforms.groupFilters + o];
}

// TfjsBlocksConv2DInputGradientPatches

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
}
@group(0) @binding(0) var<storage, read_write> result : array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> source : array<f32>;
@group(0) @binding(2) var<storage, read> filterValues : array<vec4<f32>>;
@group(0) @binding(3) var<uniform> uniforms : Uniforms;


alias T = vec4<f32>;

fn activated(x : T) -> T { return x; }
fn sloped(dy : T, y : T) -> T { return dy; }

fn finished(sum : T, at : i32, channel : i32) -> T { return activated(sum); }

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
  let tileRow = index / channelBlocks / uniforms.tileColumns % uniforms.tileRows;
  let image = index / channelBlocks / uniforms.tileColumns / uniforms.tileRows;
  if (image >= uniforms.batch) { return; }

  let x = tileColumn * 2 + uniforms.firstColumn;
  let first = channel / uniforms.columnCount * uniforms.groupChannels;
  let isColumn0 = u32(x + 0) < u32(uniforms.sourceColumns);
  let column0 = (x + 0) * channels;
  let isColumn1 = u32(x + 1) < u32(uniforms.sourceColumns);
  let column1 = (x + 1) * channels;
  let isColumn2 = u32(x + 2) < u32(uniforms.sourceColumns);
  let column2 = (x + 2) * channels;
  let toNext = resultChannels / 4;
  let toTap = uniforms.groupChannels * toNext;
  let tap4 = channel / 4 + 4 * toTap;
  let tap3 = channel / 4 + 3 * toTap;
  let tap5 = channel / 4 + 5 * toTap;
  let tap1 = channel / 4 + 1 * toTap;
  let tap0 = channel / 4 + 0 * toTap;
  let tap2 = channel / 4 + 2 * toTap;
  let tap7 = channel / 4 + 7 * toTap;
  let tap6 = channel / 4 + 6 * toTap;
  let tap8 = channel / 4 + 8 * toTap;

  var sums : array<vec4<f32>, 16>;
  let y = tileRow * 2 + uniforms.firstRow;
  let isRow0 = u32(y + 0) < u32(uniforms.sourceRows);
  let row0 = (image * uniforms.sourceRows + y + 0) * uniforms.sourceColumns * channels + first;
  let isRow1 = u32(y + 1) < u32(uniforms.sourceRows);
  let row1 = (image * uniforms.sourceRows + y + 1) * uniforms.sourceColumns * channels + first;
  let isRow2 = u32(y + 2) < u32(uniforms.sourceRows);
  let row2 = (image * uniforms.sourceRows + y + 2) * uniforms.sourceColumns * channels + first;
  var weight = 0;
  for (var k = 0; k < uniforms.groupChannels; k++) {
    let v0_0 = select(0.0, source[row0 + column0 + k], isRow0 & isColumn0);
    let v0_1 = select(0.0, source[row0 + column1 + k], isRow0 & isColumn1);
    let v0_2 = select(0.0, source[row0 + column2 + k], isRow0 & isColumn2);
    let v1_0 = select(0.0, source[row1 + column0 + k], isRow1 & isColumn0);
    let v1_1 = select(0.0, source[row1 + column1 + k], isRow1 & isColumn1);
    let v1_2 = select(0.0, source[row1 + column2 + k], isRow1 & isColumn2);
    let v2_0 = select(0.0, source[row2 + column0 + k], isRow2 & isColumn0);
    let v2_1 = select(0.0, source[row2 + column1 + k], isRow2 & isColumn1);
    let v2_2 = select(0.0, source[row2 + column2 + k], isRow2 & isColumn2);
    let w0_4_0 = filterValues[weight + tap4 + 0 * toNext];
    let w0_3_0 = filterValues[weight + tap3 + 0 * toNext];
    let w0_5_0 = filterValues[weight + tap5 + 0 * toNext];
    let w0_1_0 = filterValues[weight + tap1 + 0 * toNext];
    let w0_0_0 = filterValues[weight + tap0 + 0 * toNext];
    let w0_2_0 = filterValues[weight + tap2 + 0 * toNext];
    let w0_7_0 = filterValues[weight + tap7 + 0 * toNext];
    let w0_6_0 = filterValues[weight + tap6 + 0 * toNext];
    let w0_8_0 = filterValues[weight + tap8 + 0 * toNext];
    sums[0] += v0_0 * w0_4_0;
    sums[1] += v0_1 * w0_3_0 + v0_0 * w0_5_0;
    sums[2] += v0_1 * w0_4_0;
    sums[3] += v0_2 * w0_3_0 + v0_1 * w0_5_0;
    sums[4] += v1_0 * w0_1_0 + v0_0 * w0_7_0;
    sums[5] += v1_1 * w0_0_0 + v1_0 * w0_2_0 + v0_1 * w0_6_0 + v0_0 * w0_8_0;
    sums[6] += v1_1 * w0_1_0 + v0_1 * w0_7_0;
    sums[7] += v1_2 * w0_0_0 + v1_1 * w0_2_0 + v0_2 * w0_6_0 + v0_1 * w0_8_0;
    sums[8] += v1_0 * w0_4_0;
    sums[9] += v1_1 * w0_3_0 + v1_0 * w0_5_0;
    sums[10] += v1_1 * w0_4_0;
    sums[11] += v1_2 * w0_3_0 + v1_1 * w0_5_0;
    sums[12] += v2_0 * w0_1_0 + v1_0 * w0_7_0;
    sums[13] += v2_1 * w0_0_0 + v2_0 * w0_2_0 + v1_1 * w0_6_0 + v1_0 * w0_8_0;
    sums[14] += v2_1 * w0_1_0 + v1_1 * w0_7_0;
    sums[15] += v2_2 * w0_0_0 + v2_1 * w0_2_0 + v1_2 * w0_6_0 + v1_1 * w0_8_0;
    weight += toNext;
  }

  for (var p = 0; p < 16; p++) {
    let row = tileRow * 4 + p / 4;
    let column = tileColumn * 4 + p % 4;
    let isInside = (row < uniforms.resultRows) & (column < uniforms.resultColumns);
    let at = ((image * uniforms.resultRows + row) * uniforms.resultColumns + column) * resultChannels + channel;
    let end = select(0, resultChannels, isInside);
    store(at + 0, channel + 0, end, sums[p * 1 + 0]);
  }
}
