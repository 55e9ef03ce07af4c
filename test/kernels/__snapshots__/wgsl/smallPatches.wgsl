// TfjsBlocksConv2DPatches

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
@group(0) @binding(1) var<storage, read> source : array<vec4<f32>>;
@group(0) @binding(2) var<storage, read> filterValues : array<vec4<f32>>;
@group(0) @binding(3) var<uniform> uniforms : Uniforms;

struct Axis {
  step : i32,
  tapStep : i32,
  offset : i32,
  firstTap : i32,
  everyTap : i32,
  taps : i32,
  first : i32, // output i of the phase is row first + i·every of the result
  every : i32,
}


fn axisOf(phase : i32, stride : i32, dilation : i32, before : i32, kernel : i32) -> Axis {
  return Axis(stride, dilation, -before, 0, 1, kernel, 0, 1);
}

fn rowsOf(phase : i32) -> Axis {
  return axisOf(phase / uniforms.columnPhases, uniforms.rowStride, uniforms.rowDilation, uniforms.top,
    uniforms.kernelRows);
}

fn columnsOf(phase : i32) -> Axis {
  return axisOf(phase % uniforms.columnPhases, uniforms.columnStride, uniforms.columnDilation, uniforms.left,
    uniforms.kernelColumns);
}


alias T = vec4<f32>;

fn activated(x : T) -> T { return x; }
fn sloped(dy : T, y : T) -> T { return dy; }

fn finished(sum : T, at : i32, channel : i32) -> T { return activated(sum); }

fn store(at : i32, channel : i32, end : i32, value : vec4<f32>) {
  if (channel < end) { result[at / 4] = finished(value, at / 4, channel / 4); }
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * 64 + local);
  let channels = uniforms.sourceChannels;
  let resultChannels = uniforms.resultChannels;
  let channelBlocks = (resultChannels + 3) / 4;
  let channel = index % channelBlocks * 4;
  let tileColumn = index / channelBlocks % uniforms.tileColumns;
  let tileRow = index / channelBlocks / uniforms.tileColumns % uniforms.tileRows;
  let image = index / channelBlocks / uniforms.tileColumns / uniforms.tileRows;
  if (image >= uniforms.batch) { return; }

  let x = tileColumn * 4 + uniforms.firstColumn;
  let first = channel / uniforms.columnCount * uniforms.groupChannels;
  let isColumn0 = u32(x + 0) < u32(uniforms.sourceColumns);
  let column0 = (x + 0) * channels;
  let isColumn1 = u32(x + 1) < u32(uniforms.sourceColumns);
  let column1 = (x + 1) * channels;
  let isColumn2 = u32(x + 2) < u32(uniforms.sourceColumns);
  let column2 = (x + 2) * channels;
  let isColumn3 = u32(x + 3) < u32(uniforms.sourceColumns);
  let column3 = (x + 3) * channels;
  let isColumn4 = u32(x + 4) < u32(uniforms.sourceColumns);
  let column4 = (x + 4) * channels;
  let isColumn5 = u32(x + 5) < u32(uniforms.sourceColumns);
  let column5 = (x + 5) * channels;
  let toNext = resultChannels / 4;
  let toTap = uniforms.groupChannels * toNext;
  let tap0 = channel / 4 + 0 * toTap;
  let tap1 = channel / 4 + 1 * toTap;
  let tap2 = channel / 4 + 2 * toTap;

  var sums : array<vec4<f32>, 4>;

  let axis = axisOf(0, uniforms.rowStride, uniforms.rowDilation,
    uniforms.top, uniforms.kernelRows);
  let start = (tileRow - axis.first) / axis.every * axis.step + axis.offset;
  for (var r = 0; r < axis.taps; r++) {
  let y = start + r * axis.tapStep;
  let isRow0 = u32(y) < u32(uniforms.sourceRows);
  let row0 = (image * uniforms.sourceRows + y) * uniforms.sourceColumns * channels + first;
  var weight = (axis.firstTap + r * axis.everyTap) * uniforms.kernelColumns * toTap;
  for (var k = 0; k < uniforms.groupChannels / 4; k++) {
    let v0_0 = select(vec4<f32>(), source[(row0 + column0) / 4 + k], isRow0 & isColumn0);
    let v0_1 = select(vec4<f32>(), source[(row0 + column1) / 4 + k], isRow0 & isColumn1);
    let v0_2 = select(vec4<f32>(), source[(row0 + column2) / 4 + k], isRow0 & isColumn2);
    let v0_3 = select(vec4<f32>(), source[(row0 + column3) / 4 + k], isRow0 & isColumn3);
    let v0_4 = select(vec4<f32>(), source[(row0 + column4) / 4 + k], isRow0 & isColumn4);
    let v0_5 = select(vec4<f32>(), source[(row0 + column5) / 4 + k], isRow0 & isColumn5);
    let w0_0_0 = filterValues[weight + tap0 + 0 * toNext];
    let w0_0_1 = filterValues[weight + tap0 + 1 * toNext];
    let w0_0_2 = filterValues[weight + tap0 + 2 * toNext];
    let w0_0_3 = filterValues[weight + tap0 + 3 * toNext];
    let w0_1_0 = filterValues[weight + tap1 + 0 * toNext];
    let w0_1_1 = filterValues[weight + tap1 + 1 * toNext];
    let w0_1_2 = filterValues[weight + tap1 + 2 * toNext];
    let w0_1_3 = filterValues[weight + tap1 + 3 * toNext];
    let w0_2_0 = filterValues[weight + tap2 + 0 * toNext];
    let w0_2_1 = filterValues[weight + tap2 + 1 * toNext];
    let w0_2_2 = filterValues[weight + tap2 + 2 * toNext];
    let w0_2_3 = filterValues[weight + tap2 + 3 * toNext];
    sums[0] += v0_0[0] * w0_0_0 + v0_0[1] * w0_0_1 + v0_0[2] * w0_0_2 + v0_0[3] * w0_0_3 + v0_1[0] * w0_1_0 + v0_1[1] * w0_1_1 + v0_1[2] * w0_1_2 + v0_1[3] * w0_1_3 + v0_2[0] * w0_2_0 + v0_2[1] * w0_2_1 + v0_2[2] * w0_2_2 + v0_2[3] * w0_2_3;
    sums[1] += v0_1[0] * w0_0_0 + v0_1[1] * w0_0_1 + v0_1[2] * w0_0_2 + v0_1[3] * w0_0_3 + v0_2[0] * w0_1_0 + v0_2[1] * w0_1_1 + v0_2[2] * w0_1_2 + v0_2[3] * w0_1_3 + v0_3[0] * w0_2_0 + v0_3[1] * w0_2_1 + v0_3[2] * w0_2_2 + v0_3[3] * w0_2_3;
    sums[2] += v0_2[0] * w0_0_0 + v0_2[1] * w0_0_1 + v0_2[2] * w0_0_2 + v0_2[3] * w0_0_3 + v0_3[0] * w0_1_0 + v0_3[1] * w0_1_1 + v0_3[2] * w0_1_2 + v0_3[3] * w0_1_3 + v0_4[0] * w0_2_0 + v0_4[1] * w0_2_1 + v0_4[2] * w0_2_2 + v0_4[3] * w0_2_3;
    sums[3] += v0_3[0] * w0_0_0 + v0_3[1] * w0_0_1 + v0_3[2] * w0_0_2 + v0_3[3] * w0_0_3 + v0_4[0] * w0_1_0 + v0_4[1] * w0_1_1 + v0_4[2] * w0_1_2 + v0_4[3] * w0_1_3 + v0_5[0] * w0_2_0 + v0_5[1] * w0_2_1 + v0_5[2] * w0_2_2 + v0_5[3] * w0_2_3;
    weight += 4 * toNext;
  }  }

  for (var p = 0; p < 4; p++) {
    let row = tileRow * 1 + p / 4;
    let column = tileColumn * 4 + p % 4;
    let isInside = (row < uniforms.resultRows) & (column < uniforms.resultColumns);
    let at = ((image * uniforms.resultRows + row) * uniforms.resultColumns + column) * resultChannels + channel;
    let end = select(0, resultChannels, isInside);
    store(at + 0, channel + 0, end, sums[p * 1 + 0]);
  }
}
