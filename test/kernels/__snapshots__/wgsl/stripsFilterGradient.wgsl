// TfjsBlocksConv2DFilterGradientStrips

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
  strips : i32,
  parts : i32,
  stripsAPart : i32,
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
  let filters = uniforms.filters;
  let groupChannels = uniforms.groupChannels;
  let groupFilters = uniforms.columnCount;
  let channelBlocks = groupChannels / 4;
  let filterBlocks = (groupFilters + 7) / 8;
  let firstFilter = index % filterBlocks * 8;
  let firstChannel = index / filterBlocks % channelBlocks * 4;
  let group = index / filterBlocks / channelBlocks % uniforms.groups;
  let part = index / filterBlocks / channelBlocks / uniforms.groups;
  if (part >= uniforms.parts) { return; }
  let channel = group * groupChannels + firstChannel;
  let filter0 = group * groupFilters + firstFilter;

  var sums : array<vec4<f32>, 72>;
  var v0_0_0 = vec4<f32>();
  var v1_0_0 = vec4<f32>();
  var v2_0_0 = vec4<f32>();
  var v3_0_0 = vec4<f32>();
  var v0_1_0 = vec4<f32>();
  var v1_1_0 = vec4<f32>();
  var v2_1_0 = vec4<f32>();
  var v3_1_0 = vec4<f32>();
  var v0_2_0 = vec4<f32>();
  var v1_2_0 = vec4<f32>();
  var v2_2_0 = vec4<f32>();
  var v3_2_0 = vec4<f32>();
  let end = min(uniforms.batch * uniforms.strips, (part + 1) * uniforms.stripsAPart);
  for (var strip = part * uniforms.stripsAPart; strip < end; strip++) {
    let image = strip / uniforms.strips;
    let firstRow = strip % uniforms.strips * 2;
    let y = strip % uniforms.strips * 2 - uniforms.top;
    let isRow0 = u32(y + 0) < u32(uniforms.height);
    let row0 = (image * uniforms.height + y + 0) * uniforms.width * channels + channel;
    let isRow1 = u32(y + 1) < u32(uniforms.height);
    let row1 = (image * uniforms.height + y + 1) * uniforms.width * channels + channel;
    let isRow2 = u32(y + 2) < u32(uniforms.height);
    let row2 = (image * uniforms.height + y + 2) * uniforms.width * channels + channel;
    let isRow3 = u32(y + 3) < u32(uniforms.height);
    let row3 = (image * uniforms.height + y + 3) * uniforms.width * channels + channel;
    let line0 = (image * uniforms.outputRows + firstRow + 0) * uniforms.outputColumns * filters + filter0;
    let line1 = (image * uniforms.outputRows + firstRow + 1) * uniforms.outputColumns * filters + filter0;
    for (var q = -2; q < uniforms.outputColumns; q++) {
      let x0 = q * 1 - uniforms.left;
      v0_0_0 = v0_1_0;
      v1_0_0 = v1_1_0;
      v2_0_0 = v2_1_0;
      v3_0_0 = v3_1_0;
      v0_1_0 = v0_2_0;
      v1_1_0 = v1_2_0;
      v2_1_0 = v2_2_0;
      v3_1_0 = v3_2_0;
      let isColumn0 = u32(x0 + 2) < u32(uniforms.width);
      let column0 = (x0 + 2) * channels;
      v0_2_0 = select(vec4<f32>(), x[(row0 + column0) / 4 + 0], isRow0 & isColumn0);
      v1_2_0 = select(vec4<f32>(), x[(row1 + column0) / 4 + 0], isRow1 & isColumn0);
      v2_2_0 = select(vec4<f32>(), x[(row2 + column0) / 4 + 0], isRow2 & isColumn0);
      v3_2_0 = select(vec4<f32>(), x[(row3 + column0) / 4 + 0], isRow3 & isColumn0);
      if (q < 0) { continue; }

      let d0_0 = dy[(line0 + q * filters + 0) / 4];
      let d0_1 = dy[(line0 + q * filters + 4) / 4];
      let d1_0 = dy[(line1 + q * filters + 0) / 4];
      let d1_1 = dy[(line1 + q * filters + 4) / 4];
      sums[0] += v0_0_0[0] * d0_0 + v1_0_0[0] * d1_0;
      sums[1] += v0_0_0[0] * d0_1 + v1_0_0[0] * d1_1;
      sums[2] += v0_0_0[1] * d0_0 + v1_0_0[1] * d1_0;
      sums[3] += v0_0_0[1] * d0_1 + v1_0_0[1] * d1_1;
      sums[4] += v0_0_0[2] * d0_0 + v1_0_0[2] * d1_0;
      sums[5] += v0_0_0[2] * d0_1 + v1_0_0[2] * d1_1;
      sums[6] += v0_0_0[3] * d0_0 + v1_0_0[3] * d1_0;
      sums[7] += v0_0_0[3] * d0_1 + v1_0_0[3] * d1_1;
      sums[8] += v0_1_0[0] * d0_0 + v1_1_0[0] * d1_0;
      sums[9] += v0_1_0[0] * d0_1 + v1_1_0[0] * d1_1;
      sums[10] += v0_1_0[1] * d0_0 + v1_1_0[1] * d1_0;
      sums[11] += v0_1_0[1] * d0_1 + v1_1_0[1] * d1_1;
      sums[12] += v0_1_0[2] * d0_0 + v1_1_0[2] * d1_0;
      sums[13] += v0_1_0[2] * d0_1 + v1_1_0[2] * d1_1;
      sums[14] += v0_1_0[3] * d0_0 + v1_1_0[3] * d1_0;
      sums[15] += v0_1_0[3] * d0_1 + v1_1_0[3] * d1_1;
      sums[16] += v0_2_0[0] * d0_0 + v1_2_0[0] * d1_0;
      sums[17] += v0_2_0[0] * d0_1 + v1_2_0[0] * d1_1;
      sums[18] += v0_2_0[1] * d0_0 + v1_2_0[1] * d1_0;
      sums[19] += v0_2_0[1] * d0_1 + v1_2_0[1] * d1_1;
      sums[20] += v0_2_0[2] * d0_0 + v1_2_0[2] * d1_0;
      sums[21] += v0_2_0[2] * d0_1 + v1_2_0[2] * d1_1;
      sums[22] += v0_2_0[3] * d0_0 + v1_2_0[3] * d1_0;
      sums[23] += v0_2_0[3] * d0_1 + v1_2_0[3] * d1_1;
      sums[24] += v1_0_0[0] * d0_0 + v2_0_0[0] * d1_0;
      sums[25] += v1_0_0[0] * d0_1 + v2_0_0[0] * d1_1;
      sums[26] += v1_0_0[1] * d0_0 + v2_0_0[1] * d1_0;
      sums[27] += v1_0_0[1] * d0_1 + v2_0_0[1] * d1_1;
      sums[28] += v1_0_0[2] * d0_0 + v2_0_0[2] * d1_0;
      sums[29] += v1_0_0[2] * d0_1 + v2_0_0[2] * d1_1;
      sums[30] += v1_0_0[3] * d0_0 + v2_0_0[3] * d1_0;
      sums[31] += v1_0_0[3] * d0_1 + v2_0_0[3] * d1_1;
      sums[32] += v1_1_0[0] * d0_0 + v2_1_0[0] * d1_0;
      sums[33] += v1_1_0[0] * d0_1 + v2_1_0[0] * d1_1;
      sums[34] += v1_1_0[1] * d0_0 + v2_1_0[1] * d1_0;
      sums[35] += v1_1_0[1] * d0_1 + v2_1_0[1] * d1_1;
      sums[36] += v1_1_0[2] * d0_0 + v2_1_0[2] * d1_0;
      sums[37] += v1_1_0[2] * d0_1 + v2_1_0[2] * d1_1;
      sums[38] += v1_1_0[3] * d0_0 + v2_1_0[3] * d1_0;
      sums[39] += v1_1_0[3] * d0_1 + v2_1_0[3] * d1_1;
      sums[40] += v1_2_0[0] * d0_0 + v2_2_0[0] * d1_0;
      sums[41] += v1_2_0[0] * d0_1 + v2_2_0[0] * d1_1;
      sums[42] += v1_2_0[1] * d0_0 + v2_2_0[1] * d1_0;
      sums[43] += v1_2_0[1] * d0_1 + v2_2_0[1] * d1_1;
      sums[44] += v1_2_0[2] * d0_0 + v2_2_0[2] * d1_0;
      sums[45] += v1_2_0[2] * d0_1 + v2_2_0[2] * d1_1;
      sums[46] += v1_2_0[3] * d0_0 + v2_2_0[3] * d1_0;
      sums[47] += v1_2_0[3] * d0_1 + v2_2_0[3] * d1_1;
      sums[48] += v2_0_0[0] * d0_0 + v3_0_0[0] * d1_0;
      sums[49] += v2_0_0[0] * d0_1 + v3_0_0[0] * d1_1;
      sums[50] += v2_0_0[1] * d0_0 + v3_0_0[1] * d1_0;
      sums[51] += v2_0_0[1] * d0_1 + v3_0_0[1] * d1_1;
      sums[52] += v2_0_0[2] * d0_0 + v3_0_0[2] * d1_0;
      sums[53] += v2_0_0[2] * d0_1 + v3_0_0[2] * d1_1;
      sums[54] += v2_0_0[3] * d0_0 + v3_0_0[3] * d1_0;
      sums[55] += v2_0_0[3] * d0_1 + v3_0_0[3] * d1_1;
      sums[56] += v2_1_0[0] * d0_0 + v3_1_0[0] * d1_0;
      sums[57] += v2_1_0[0] * d0_1 + v3_1_0[0] * d1_1;
      sums[58] += v2_1_0[1] * d0_0 + v3_1_0[1] * d1_0;
      sums[59] += v2_1_0[1] * d0_1 + v3_1_0[1] * d1_1;
      sums[60] += v2_1_0[2] * d0_0 + v3_1_0[2] * d1_0;
      sums[61] += v2_1_0[2] * d0_1 + v3_1_0[2] * d1_1;
      sums[62] += v2_1_0[3] * d0_0 + v3_1_0[3] * d1_0;
      sums[63] += v2_1_0[3] * d0_1 + v3_1_0[3] * d1_1;
      sums[64] += v2_2_0[0] * d0_0 + v3_2_0[0] * d1_0;
      sums[65] += v2_2_0[0] * d0_1 + v3_2_0[0] * d1_1;
      sums[66] += v2_2_0[1] * d0_0 + v3_2_0[1] * d1_0;
      sums[67] += v2_2_0[1] * d0_1 + v3_2_0[1] * d1_1;
      sums[68] += v2_2_0[2] * d0_0 + v3_2_0[2] * d1_0;
      sums[69] += v2_2_0[2] * d0_1 + v3_2_0[2] * d1_1;
      sums[70] += v2_2_0[3] * d0_0 + v3_2_0[3] * d1_0;
      sums[71] += v2_2_0[3] * d0_1 + v3_2_0[3] * d1_1;
    }
  }

  for (var i = 0; i < 36; i++) {
    let row = i / 4 * groupChannels + firstChannel + i % 4;
    let at = (part * uniforms.rowCount + row) * filters + filter0;
    for (var v = 0; v < 2; v++) {
      let sum = sums[i * 2 + v];
      if (firstFilter + 4 * v < groupFilters) { result[at / 4 + v] = sum; }
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
