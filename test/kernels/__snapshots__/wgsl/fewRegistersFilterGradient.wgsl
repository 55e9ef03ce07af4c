// TfjsBlocksConv2DFilterGradientRegisters

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
  parts : i32,
  linesAPart : i32,
}
@group(0) @binding(0) var<storage, read_write> result : array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> x : array<vec4<f32>>;
@group(0) @binding(2) var<storage, read> dy : array<vec4<f32>>;
@group(0) @binding(3) var<uniform> uniforms : Uniforms;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * 64 + local);
  let channels = uniforms.channels;
  let groupChannels = uniforms.groupChannels;
  let filters = uniforms.filters;
  let groupFilters = uniforms.columnCount;
  let height = uniforms.height;
  let width = uniforms.width;
  let outputRows = uniforms.outputRows;
  let outputColumns = uniforms.outputColumns;
  let rowStride = uniforms.rowStride;
  let columnStride = uniforms.columnStride;
  let rowCount = uniforms.rowCount;
  let rowBlocks = (rowCount + 11) / 12;
  let filterBlocks = (groupFilters + 3) / 4;
  let part = index / (rowBlocks * filterBlocks * uniforms.groups);
  let row = (index / (filterBlocks * uniforms.groups) % rowBlocks) * 12;
  let group = index / filterBlocks % uniforms.groups;
  let filter0 = group * groupFilters + (index % filterBlocks) * 4;
  let endFilter = (group + 1) * groupFilters;
  if (part >= uniforms.parts) { return; }

  let tap0 = (row + 0) / groupChannels;
  let down0 = tap0 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across0 = tap0 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel0 = group * groupChannels + (row + 0) % groupChannels;
  let tap1 = (row + 4) / groupChannels;
  let down1 = tap1 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across1 = tap1 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel1 = group * groupChannels + (row + 4) % groupChannels;
  let tap2 = (row + 8) / groupChannels;
  let down2 = tap2 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across2 = tap2 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel2 = group * groupChannels + (row + 8) % groupChannels;
  var sums : array<vec4<f32>, 12>;
  let lines = uniforms.batch * outputRows;
  let start = part * uniforms.linesAPart;
  let end = min(lines, start + uniforms.linesAPart);
  for (var line = start; line < end; line++) {
    let image = line / outputRows * height;
    let y = line % outputRows * rowStride;
    let isInside0 = u32(y + down0) < u32(height);
    let line0 = (image + y + down0) * width;
    let isInside1 = u32(y + down1) < u32(height);
    let line1 = (image + y + down1) * width;
    let isInside2 = u32(y + down2) < u32(height);
    let line2 = (image + y + down2) * width;
    var left = 0;
    var gradientAt = (line * outputColumns * filters + filter0) / 4;
    for (var q = 0; q < outputColumns; q++) {
      let d0 = dy[gradientAt + 0];
      let column0 = left + across0;
      let v0 = select(vec4<f32>(), x[((line0 + column0) * channels + channel0) / 4],
        isInside0 & (u32(column0) < u32(width)));
      sums[0] += v0[0] * d0;
      sums[1] += v0[1] * d0;
      sums[2] += v0[2] * d0;
      sums[3] += v0[3] * d0;
      let column1 = left + across1;
      let v1 = select(vec4<f32>(), x[((line1 + column1) * channels + channel1) / 4],
        isInside1 & (u32(column1) < u32(width)));
      sums[4] += v1[0] * d0;
      sums[5] += v1[1] * d0;
      sums[6] += v1[2] * d0;
      sums[7] += v1[3] * d0;
      let column2 = left + across2;
      let v2 = select(vec4<f32>(), x[((line2 + column2) * channels + channel2) / 4],
        isInside2 & (u32(column2) < u32(width)));
      sums[8] += v2[0] * d0;
      sums[9] += v2[1] * d0;
      sums[10] += v2[2] * d0;
      sums[11] += v2[3] * d0;
      left += columnStride;
      gradientAt += filters / 4;
    }
  }

  for (var r = 0; r < 12; r++) {
    let at = (part * rowCount + row + r) * filters + filter0;
    for (var v = 0; v < 1; v++) {
      let value = sums[r * 1 + v];
      if ((row + r < rowCount) & (filter0 + 4 * v < endFilter)) { result[at / 4 + v] = value; }
    }
  }
}

// TfjsBlocksSumParts

struct Uniforms {
  reserved : i32, // the backend's own
  count : i32,
  parts : i32,
}
@group(0) @binding(0) var<storage, read_write> result : array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> partial : array<vec4<f32>>;
@group(0) @binding(2) var<uniform> uniforms : Uniforms;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let at = i32((workgroup.x + workgroup.y * workgroups.x) * 64 + local);
  if (at >= uniforms.count) { return; }
  var sum = vec4<f32>();
  for (var part = 0; part < uniforms.parts; part++) {
    sum += partial[part * uniforms.count + at];
  }
  result[at] = sum;
}
