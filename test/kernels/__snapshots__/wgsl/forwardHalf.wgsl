enable f16;

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

var<private> group : i32;
var<private> rows : Axis;
var<private> columns : Axis;

// Where the window of a pixel begins; past the last pixel, far outside.
struct Left { image : i32, y : i32, x : i32 }

fn leftAt(row : i32) -> Left {
  let line = row / uniforms.columnPositions;
  let y = line % uniforms.rowPositions * rows.step + rows.offset;
  let x = row % uniforms.columnPositions * columns.step + columns.offset;
  return Left(line / uniforms.rowPositions, select(y, -0x40000000, row >= uniforms.rowCount), x);
}

fn sourceAt(pixel : Left, k : i32) -> i32 {
  let tap = k / uniforms.groupChannels;
  let y = pixel.y + tap / columns.taps * rows.tapStep;
  let x = pixel.x + tap % columns.taps * columns.tapStep;
  let isInside = (y >= 0) & (y < uniforms.sourceRows) & (x >= 0) & (x < uniforms.sourceColumns);
  let at = ((pixel.image * uniforms.sourceRows + y) * uniforms.sourceColumns + x) * uniforms.sourceChannels;
  return select(-1, at + group * uniforms.groupChannels + k % uniforms.groupChannels, isInside);
}
fn leftValues(pixel : Left, k : i32, end : i32) -> vec4<f32> {
  let at = sourceAt(pixel, k);
  return select(vec4<f32>(), source[max(at, 0) / 4], (at >= 0) & (k < end));
}
fn rightAt(column : i32) -> i32 { return column; }

fn rightValues(column : i32, k : i32, end : i32) -> vec4<f32> {
  let at = k * uniforms.resultChannels + group * uniforms.columnCount + column;
  return select(vec4<f32>(), filterValues[at / 4], k < end);
}
fn write(slice : i32, row : i32, column : i32, value : vec4<f32>) {
  let line = row / uniforms.columnPositions;
  let y = rows.first + line % uniforms.rowPositions * rows.every;
  let x = columns.first + row % uniforms.columnPositions * columns.every;
  let image = line / uniforms.rowPositions;
  if (row >= uniforms.rowCount || y >= uniforms.resultRows || x >= uniforms.resultColumns) { return; }
  let channel = group * uniforms.columnCount + column;
  let at = ((image * uniforms.resultRows + y) * uniforms.resultColumns + x) * uniforms.resultChannels + channel;
  store(at, channel, (group + 1) * uniforms.columnCount, value);
}

var<workgroup> leftTile : array<vec4<f16>, 128>;
var<workgroup> rightTile : array<vec4<f16>, 128>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) index : u32) {
  let local = i32(index);
  let tile = i32(workgroup.x + workgroup.y * workgroups.x);
  let rowTiles = (uniforms.rowCount + 31) / 32;
  let columnTiles = (uniforms.columnCount + 31) / 32;
  let slice = tile / (rowTiles * columnTiles);
  if (slice >= uniforms.slices) { return; }
  let firstRow = tile / columnTiles % rowTiles * 32;
  let firstColumn = tile % columnTiles * 32;
  let ownRows = local / 8;
  let ownColumns = local % 8;
  group = slice % uniforms.groups;
  rows = rowsOf(slice / uniforms.groups);
  columns = columnsOf(slice / uniforms.groups);
  let start = 0;
  let end = rowsOf(slice / uniforms.groups).taps * columnsOf(slice / uniforms.groups).taps * uniforms.groupChannels;
  let leftAt0 = leftAt(firstRow + (local + 0) / 4);
  let leftAt1 = leftAt(firstRow + (local + 64) / 4);
  let rightAt0 = rightAt(firstColumn + (local + 0) % 8 * 4);
  let rightAt1 = rightAt(firstColumn + (local + 64) % 8 * 4);
  var sum0 = vec4<f32>();
  var sum1 = vec4<f32>();
  var sum2 = vec4<f32>();
  var sum3 = vec4<f32>();
  for (var k = start; k < end; k += 16) {
    leftTile[(local + 0) % 4 * 32 + (local + 0) / 4 % 4 * 8 + (local + 0) / 16] = vec4<f16>(leftValues(leftAt0, k + (local + 0) % 4 * 4, end));
    leftTile[(local + 64) % 4 * 32 + (local + 64) / 4 % 4 * 8 + (local + 64) / 16] = vec4<f16>(leftValues(leftAt1, k + (local + 64) % 4 * 4, end));
    rightTile[(local + 0)] = vec4<f16>(rightValues(rightAt0, k + (local + 0) / 8, end));
    rightTile[(local + 64)] = vec4<f16>(rightValues(rightAt1, k + (local + 64) / 8, end));
    workgroupBarrier();
    for (var step = 0; step < 4; step++) {
      let left0 = vec4<f32>(leftTile[step * 32 + 0 + ownRows]);
      let left1 = vec4<f32>(leftTile[step * 32 + 8 + ownRows]);
      let left2 = vec4<f32>(leftTile[step * 32 + 16 + ownRows]);
      let left3 = vec4<f32>(leftTile[step * 32 + 24 + ownRows]);
      let right0 = vec4<f32>(rightTile[(4 * step + 0) * 8 + ownColumns]);
      let right1 = vec4<f32>(rightTile[(4 * step + 1) * 8 + ownColumns]);
      let right2 = vec4<f32>(rightTile[(4 * step + 2) * 8 + ownColumns]);
      let right3 = vec4<f32>(rightTile[(4 * step + 3) * 8 + ownColumns]);
      let across0 = right0;
      sum0 += left0[0] * across0;
      sum1 += left1[0] * across0;
      sum2 += left2[0] * across0;
      sum3 += left3[0] * across0;
      let across1 = right1;
      sum0 += left0[1] * across1;
      sum1 += left1[1] * across1;
      sum2 += left2[1] * across1;
      sum3 += left3[1] * across1;
      let across2 = right2;
      sum0 += left0[2] * across2;
      sum1 += left1[2] * across2;
      sum2 += left2[2] * across2;
      sum3 += left3[2] * across2;
      let across3 = right3;
      sum0 += left0[3] * across3;
      sum1 += left1[3] * across3;
      sum2 += left2[3] * across3;
      sum3 += left3[3] * across3;
    }
    workgroupBarrier();
  }
  write(slice, firstRow + 4 * ownRows + 0, firstColumn + 4 * ownColumns, sum0);
  write(slice, firstRow + 4 * ownRows + 1, firstColumn + 4 * ownColumns, sum1);
  write(slice, firstRow + 4 * ownRows + 2, firstColumn + 4 * ownColumns, sum2);
  write(slice, firstRow + 4 * ownRows + 3, firstColumn + 4 * ownColumns, sum3);
}