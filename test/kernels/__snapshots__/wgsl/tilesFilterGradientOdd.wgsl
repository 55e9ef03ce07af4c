// TfjsBlocksConv2DFilterGradientTiles

struct Uniforms {
  reserved : i32, // the backend's own
  rowCount : i32,
  columnCount : i32,
  groups : i32,
  groupChannels : i32,
  filters : i32,
  batch : i32,
  height : i32,
  width : i32,
  channels : i32,
  outputRows : i32,
  outputColumns : i32,
  kernelColumns : i32,
  rowStride : i32,
  columnStride : i32,
  rowDilation : i32,
  columnDilation : i32,
  top : i32,
  left : i32,
  slices : i32,
  pixelsAPart : i32,
}
@group(0) @binding(0) var<storage, read_write> result : array<f32>;
@group(0) @binding(1) var<storage, read> x : array<f32>;
@group(0) @binding(2) var<storage, read> dy : array<f32>;
@group(0) @binding(3) var<uniform> uniforms : Uniforms;

var<private> group : i32;

// What a tap sees, from the place of the window.
struct Tap { down : i32, across : i32, channel : i32 }

fn tapAt(row : i32) -> Tap {
  let tap = row / uniforms.groupChannels;
  return Tap(tap / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top,
    tap % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left,
    group * uniforms.groupChannels + row % uniforms.groupChannels);
}

// The place of a value of x, or −1 outside of the map.
fn inputAt(tap : Tap, pixel : i32) -> i32 {
  let line = pixel / uniforms.outputColumns;
  let y = line % uniforms.outputRows * uniforms.rowStride + tap.down;
  let x = pixel % uniforms.outputColumns * uniforms.columnStride + tap.across;
  let isInside = (y >= 0) & (y < uniforms.height) & (x >= 0) & (x < uniforms.width);
  let image = line / uniforms.outputRows;
  let at = ((image * uniforms.height + y) * uniforms.width + x) * uniforms.channels + tap.channel;
  return select(-1, at, isInside);
}

fn leftAt(row : i32) -> array<Tap, 4> {
  return array<Tap, 4>(tapAt(row), tapAt(row + 1), tapAt(row + 2), tapAt(row + 3));
}
fn inputValue(tap : Tap, pixel : i32, end : i32) -> f32 {
  let at = inputAt(tap, pixel);
  return select(0.0, x[max(at, 0)], (at >= 0) & (pixel < end));
}
fn leftValues(taps : array<Tap, 4>, pixel : i32, end : i32) -> vec4<f32> {
  return vec4<f32>(inputValue(taps[0], pixel, end), inputValue(taps[1], pixel, end), inputValue(taps[2], pixel, end),
    inputValue(taps[3], pixel, end));
}
fn rightAt(column : i32) -> i32 { return column; }
fn rightValues(column : i32, pixel : i32, end : i32) -> vec4<f32> {
  let at = pixel * uniforms.filters + group * uniforms.columnCount + column;
  return select(vec4<f32>(), vec4<f32>(dy[at], dy[at + 1], dy[at + 2], dy[at + 3]), pixel < end);
}

fn write(slice : i32, row : i32, column : i32, value : vec4<f32>) {
  if (row >= uniforms.rowCount) { return; }
  let place = slice / uniforms.groups * uniforms.rowCount + row;
  let at = place * uniforms.filters + group * uniforms.columnCount + column;
  if (column + 0 < uniforms.columnCount) { result[at + 0] = value[0]; }
  if (column + 1 < uniforms.columnCount) { result[at + 1] = value[1]; }
  if (column + 2 < uniforms.columnCount) { result[at + 2] = value[2]; }
  if (column + 3 < uniforms.columnCount) { result[at + 3] = value[3]; }
}

var<workgroup> leftTile : array<vec4<f32>, 256>;
var<workgroup> rightTile : array<vec4<f32>, 64>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) index : u32) {
  let local = i32(index);
  let tile = i32(workgroup.x + workgroup.y * workgroups.x);
  let rowTiles = (uniforms.rowCount + 63) / 64;
  let columnTiles = (uniforms.columnCount + 15) / 16;
  let slice = tile / (rowTiles * columnTiles);
  if (slice >= uniforms.slices) { return; }
  let firstRow = tile / columnTiles % rowTiles * 64;
  let firstColumn = tile % columnTiles * 16;
  let ownRows = local / 4;
  let ownColumns = local % 4;
  let pixels = uniforms.batch * uniforms.outputRows * uniforms.outputColumns;
  group = slice % uniforms.groups;
  let start = slice / uniforms.groups * uniforms.pixelsAPart;
  let end = min(pixels, start + uniforms.pixelsAPart);
  let leftAt0 = leftAt(firstRow + (local + 0) % 16 * 4);
  let leftAt1 = leftAt(firstRow + (local + 64) % 16 * 4);
  let leftAt2 = leftAt(firstRow + (local + 128) % 16 * 4);
  let leftAt3 = leftAt(firstRow + (local + 192) % 16 * 4);
  let rightAt0 = rightAt(firstColumn + (local + 0) % 4 * 4);
  var sum0 = vec4<f32>();
  var sum1 = vec4<f32>();
  var sum2 = vec4<f32>();
  var sum3 = vec4<f32>();
  for (var k = start; k < end; k += 16) {
    leftTile[(local + 0)] = leftValues(leftAt0, k + (local + 0) / 16, end);
    leftTile[(local + 64)] = leftValues(leftAt1, k + (local + 64) / 16, end);
    leftTile[(local + 128)] = leftValues(leftAt2, k + (local + 128) / 16, end);
    leftTile[(local + 192)] = leftValues(leftAt3, k + (local + 192) / 16, end);
    rightTile[(local + 0)] = rightValues(rightAt0, k + (local + 0) / 4, end);
    workgroupBarrier();
    for (var step = 0; step < 4; step++) {
      let left0 = leftTile[(4 * step + 0) * 16 + ownRows];
      let left1 = leftTile[(4 * step + 1) * 16 + ownRows];
      let left2 = leftTile[(4 * step + 2) * 16 + ownRows];
      let left3 = leftTile[(4 * step + 3) * 16 + ownRows];
      let right0 = rightTile[(4 * step + 0) * 4 + ownColumns];
      let right1 = rightTile[(4 * step + 1) * 4 + ownColumns];
      let right2 = rightTile[(4 * step + 2) * 4 + ownColumns];
      let right3 = rightTile[(4 * step + 3) * 4 + ownColumns];
      let across0 = right0;
      sum0 += left0[0] * across0;
      sum1 += left0[1] * across0;
      sum2 += left0[2] * across0;
      sum3 += left0[3] * across0;
      let across1 = right1;
      sum0 += left1[0] * across1;
      sum1 += left1[1] * across1;
      sum2 += left1[2] * across1;
      sum3 += left1[3] * across1;
      let across2 = right2;
      sum0 += left2[0] * across2;
      sum1 += left2[1] * across2;
      sum2 += left2[2] * across2;
      sum3 += left2[3] * across2;
      let across3 = right3;
      sum0 += left3[0] * across3;
      sum1 += left3[1] * across3;
      sum2 += left3[2] * across3;
      sum3 += left3[3] * across3;
    }
    workgroupBarrier();
  }
  write(slice, firstRow + 4 * ownRows + 0, firstColumn + 4 * ownColumns, sum0);
  write(slice, firstRow + 4 * ownRows + 1, firstColumn + 4 * ownColumns, sum1);
  write(slice, firstRow + 4 * ownRows + 2, firstColumn + 4 * ownColumns, sum2);
  write(slice, firstRow + 4 * ownRows + 3, firstColumn + 4 * ownColumns, sum3);
}
