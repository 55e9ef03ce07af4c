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

@compute @workgroup_size(16)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * 16 + local);
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
  let rowBlocks = (rowCount + 35) / 36;
  let filterBlocks = (groupFilters + 3) / 4;
  let part = index / (rowBlocks * filterBlocks * uniforms.groups);
  let row = (index / (filterBlocks * uniforms.groups) % rowBlocks) * 36;
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
  let tap3 = (row + 12) / groupChannels;
  let down3 = tap3 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across3 = tap3 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel3 = group * groupChannels + (row + 12) % groupChannels;
  let tap4 = (row + 16) / groupChannels;
  let down4 = tap4 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across4 = tap4 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel4 = group * groupChannels + (row + 16) % groupChannels;
  let tap5 = (row + 20) / groupChannels;
  let down5 = tap5 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across5 = tap5 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel5 = group * groupChannels + (row + 20) % groupChannels;
  let tap6 = (row + 24) / groupChannels;
  let down6 = tap6 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across6 = tap6 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel6 = group * groupChannels + (row + 24) % groupChannels;
  let tap7 = (row + 28) / groupChannels;
  let down7 = tap7 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across7 = tap7 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel7 = group * groupChannels + (row + 28) % groupChannels;
  let tap8 = (row + 32) / groupChannels;
  let down8 = tap8 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across8 = tap8 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel8 = group * groupChannels + (row + 32) % groupChannels;
  var sums : array<vec4<f32>, 36>;
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
    let isInside3 = u32(y + down3) < u32(height);
    let line3 = (image + y + down3) * width;
    let isInside4 = u32(y + down4) < u32(height);
    let line4 = (image + y + down4) * width;
    let isInside5 = u32(y + down5) < u32(height);
    let line5 = (image + y + down5) * width;
    let isInside6 = u32(y + down6) < u32(height);
    let line6 = (image + y + down6) * width;
    let isInside7 = u32(y + down7) < u32(height);
    let line7 = (image + y + down7) * width;
    let isInside8 = u32(y + down8) < u32(height);
    let line8 = (image + y + down8) * width;
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
      let column3 = left + across3;
      let v3 = select(vec4<f32>(), x[((line3 + column3) * channels + channel3) / 4],
        isInside3 & (u32(column3) < u32(width)));
      sums[12] += v3[0] * d0;
      sums[13] += v3[1] * d0;
      sums[14] += v3[2] * d0;
      sums[15] += v3[3] * d0;
      let column4 = left + across4;
      let v4 = select(vec4<f32>(), x[((line4 + column4) * channels + channel4) / 4],
        isInside4 & (u32(column4) < u32(width)));
      sums[16] += v4[0] * d0;
      sums[17] += v4[1] * d0;
      sums[18] += v4[2] * d0;
      sums[19] += v4[3] * d0;
      let column5 = left + across5;
      let v5 = select(vec4<f32>(), x[((line5 + column5) * channels + channel5) / 4],
        isInside5 & (u32(column5) < u32(width)));
      sums[20] += v5[0] * d0;
      sums[21] += v5[1] * d0;
      sums[22] += v5[2] * d0;
      sums[23] += v5[3] * d0;
      let column6 = left + across6;
      let v6 = select(vec4<f32>(), x[((line6 + column6) * channels + channel6) / 4],
        isInside6 & (u32(column6) < u32(width)));
      sums[24] += v6[0] * d0;
      sums[25] += v6[1] * d0;
      sums[26] += v6[2] * d0;
      sums[27] += v6[3] * d0;
      let column7 = left + across7;
      let v7 = select(vec4<f32>(), x[((line7 + column7) * channels + channel7) / 4],
        isInside7 & (u32(column7) < u32(width)));
      sums[28] += v7[0] * d0;
      sums[29] += v7[1] * d0;
      sums[30] += v7[2] * d0;
      sums[31] += v7[3] * d0;
      let column8 = left + across8;
      let v8 = select(vec4<f32>(), x[((line8 + column8) * channels + channel8) / 4],
        isInside8 & (u32(column8) < u32(width)));
      sums[32] += v8[0] * d0;
      sums[33] += v8[1] * d0;
      sums[34] += v8[2] * d0;
      sums[35] += v8[3] * d0;
      left += columnStride;
      gradientAt += filters / 4;
    }
  }

  for (var r = 0; r < 36; r++) {
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
