enable f16;

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
@group(0) @binding(0) var<storage, read_write> result : array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> x : array<vec4<f32>>;
@group(0) @binding(2) var<storage, read> dy : array<vec4<f32>>;
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

fn leftAt(row : i32) -> Tap { return tapAt(row); }
fn leftValues(tap : Tap, pixel : i32, end : i32) -> vec4<f32> {
  let at = inputAt(tap, pixel);
  return select(vec4<f32>(), x[max(at, 0) / 4], (at >= 0) & (pixel < end));
}
fn rightAt(column : i32) -> i32 { return column; }
fn rightValues(column : i32, pixel : i32, end : i32) -> vec4<f32> {
  let at = pixel * uniforms.filters + group * uniforms.columnCount + column;
  return select(vec4<f32>(), dy[at / 4], pixel < end);
}

fn write(slice : i32, row : i32, column : i32, value : vec4<f32>) {
  if (row >= uniforms.rowCount) { return; }
  let place = slice / uniforms.groups * uniforms.rowCount + row;
  let at = place * uniforms.filters + group * uniforms.columnCount + column;
  if (column < uniforms.columnCount) { result[at / 4] = value; }
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
  let pixels = uniforms.batch * uniforms.outputRows * uniforms.outputColumns;
  group = slice % uniforms.groups;
  let start = slice / uniforms.groups * uniforms.pixelsAPart;
  let end = min(pixels, start + uniforms.pixelsAPart);
  let leftAt0 = leftAt(firstRow + (local + 0) % 8 * 4);
  let leftAt1 = leftAt(firstRow + (local + 64) % 8 * 4);
  let rightAt0 = rightAt(firstColumn + (local + 0) % 8 * 4);
  let rightAt1 = rightAt(firstColumn + (local + 64) % 8 * 4);
  var sum0 = vec4<f32>();
  var sum1 = vec4<f32>();
  var sum2 = vec4<f32>();
  var sum3 = vec4<f32>();
  for (var k = start; k < end; k += 16) {
    leftTile[(local + 0)] = vec4<f16>(leftValues(leftAt0, k + (local + 0) / 8, end));
    leftTile[(local + 64)] = vec4<f16>(leftValues(leftAt1, k + (local + 64) / 8, end));
    rightTile[(local + 0)] = vec4<f16>(rightValues(rightAt0, k + (local + 0) / 8, end));
    rightTile[(local + 64)] = vec4<f16>(rightValues(rightAt1, k + (local + 64) / 8, end));
    workgroupBarrier();
    for (var step = 0; step < 4; step++) {
      let left0 = vec4<f32>(leftTile[(4 * step + 0) * 8 + ownRows]);
      let left1 = vec4<f32>(leftTile[(4 * step + 1) * 8 + ownRows]);
      let left2 = vec4<f32>(leftTile[(4 * step + 2) * 8 + ownRows]);
      let left3 = vec4<f32>(leftTile[(4 * step + 3) * 8 + ownRows]);
      let right0 = vec4<f32>(rightTile[(4 * step + 0) * 8 + ownColumns]);
      let right1 = vec4<f32>(rightTile[(4 * step + 1) * 8 + ownColumns]);
      let right2 = vec4<f32>(rightTile[(4 * step + 2) * 8 + ownColumns]);
      let right3 = vec4<f32>(rightTile[(4 * step + 3) * 8 + ownColumns]);
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