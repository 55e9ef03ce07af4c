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
@group(0) @binding(0) var<storage, read_write> result : array<f32>;
@group(0) @binding(1) var<storage, read> x : array<f32>;
@group(0) @binding(2) var<storage, read> dy : array<f32>;
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
  let tap1 = (row + 1) / groupChannels;
  let down1 = tap1 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across1 = tap1 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel1 = group * groupChannels + (row + 1) % groupChannels;
  let tap2 = (row + 2) / groupChannels;
  let down2 = tap2 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across2 = tap2 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel2 = group * groupChannels + (row + 2) % groupChannels;
  let tap3 = (row + 3) / groupChannels;
  let down3 = tap3 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across3 = tap3 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel3 = group * groupChannels + (row + 3) % groupChannels;
  let tap4 = (row + 4) / groupChannels;
  let down4 = tap4 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across4 = tap4 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel4 = group * groupChannels + (row + 4) % groupChannels;
  let tap5 = (row + 5) / groupChannels;
  let down5 = tap5 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across5 = tap5 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel5 = group * groupChannels + (row + 5) % groupChannels;
  let tap6 = (row + 6) / groupChannels;
  let down6 = tap6 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across6 = tap6 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel6 = group * groupChannels + (row + 6) % groupChannels;
  let tap7 = (row + 7) / groupChannels;
  let down7 = tap7 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across7 = tap7 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel7 = group * groupChannels + (row + 7) % groupChannels;
  let tap8 = (row + 8) / groupChannels;
  let down8 = tap8 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across8 = tap8 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel8 = group * groupChannels + (row + 8) % groupChannels;
  let tap9 = (row + 9) / groupChannels;
  let down9 = tap9 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across9 = tap9 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel9 = group * groupChannels + (row + 9) % groupChannels;
  let tap10 = (row + 10) / groupChannels;
  let down10 = tap10 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across10 = tap10 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel10 = group * groupChannels + (row + 10) % groupChannels;
  let tap11 = (row + 11) / groupChannels;
  let down11 = tap11 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across11 = tap11 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel11 = group * groupChannels + (row + 11) % groupChannels;
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
    let isInside9 = u32(y + down9) < u32(height);
    let line9 = (image + y + down9) * width;
    let isInside10 = u32(y + down10) < u32(height);
    let line10 = (image + y + down10) * width;
    let isInside11 = u32(y + down11) < u32(height);
    let line11 = (image + y + down11) * width;
    var left = 0;
    var gradientAt = (line * outputColumns * filters + filter0);
    for (var q = 0; q < outputColumns; q++) {
      let d0 = vec4<f32>(dy[gradientAt + 0], dy[gradientAt + 1], dy[gradientAt + 2], dy[gradientAt + 3]);
      let column0 = left + across0;
      let v0 = select(0.0, x[((line0 + column0) * channels + channel0)],
        isInside0 & (u32(column0) < u32(width)));
      sums[0] += v0 * d0;
      let column1 = left + across1;
      let v1 = select(0.0, x[((line1 + column1) * channels + channel1)],
        isInside1 & (u32(column1) < u32(width)));
      sums[1] += v1 * d0;
      let column2 = left + across2;
      let v2 = select(0.0, x[((line2 + column2) * channels + channel2)],
        isInside2 & (u32(column2) < u32(width)));
      sums[2] += v2 * d0;
      let column3 = left + across3;
      let v3 = select(0.0, x[((line3 + column3) * channels + channel3)],
        isInside3 & (u32(column3) < u32(width)));
      sums[3] += v3 * d0;
      let column4 = left + across4;
      let v4 = select(0.0, x[((line4 + column4) * channels + channel4)],
        isInside4 & (u32(column4) < u32(width)));
      sums[4] += v4 * d0;
      let column5 = left + across5;
      let v5 = select(0.0, x[((line5 + column5) * channels + channel5)],
        isInside5 & (u32(column5) < u32(width)));
      sums[5] += v5 * d0;
      let column6 = left + across6;
      let v6 = select(0.0, x[((line6 + column6) * channels + channel6)],
        isInside6 & (u32(column6) < u32(width)));
      sums[6] += v6 * d0;
      let column7 = left + across7;
      let v7 = select(0.0, x[((line7 + column7) * channels + channel7)],
        isInside7 & (u32(column7) < u32(width)));
      sums[7] += v7 * d0;
      let column8 = left + across8;
      let v8 = select(0.0, x[((line8 + column8) * channels + channel8)],
        isInside8 & (u32(column8) < u32(width)));
      sums[8] += v8 * d0;
      let column9 = left + across9;
      let v9 = select(0.0, x[((line9 + column9) * channels + channel9)],
        isInside9 & (u32(column9) < u32(width)));
      sums[9] += v9 * d0;
      let column10 = left + across10;
      let v10 = select(0.0, x[((line10 + column10) * channels + channel10)],
        isInside10 & (u32(column10) < u32(width)));
      sums[10] += v10 * d0;
      let column11 = left + across11;
      let v11 = select(0.0, x[((line11 + column11) * channels + channel11)],
        isInside11 & (u32(column11) < u32(width)));
      sums[11] += v11 * d0;
      left += columnStride;
      gradientAt += filters;
    }
  }

  for (var r = 0; r < 12; r++) {
    let at = (part * rowCount + row + r) * filters + filter0;
    for (var v = 0; v < 1; v++) {
      let value = sums[r * 1 + v];
      if ((row + r < rowCount) & (filter0 + 4 * v + 0 < endFilter)) { result[at + 4 * v + 0] = value[0]; }
      if ((row + r < rowCount) & (filter0 + 4 * v + 1 < endFilter)) { result[at + 4 * v + 1] = value[1]; }
      if ((row + r < rowCount) & (filter0 + 4 * v + 2 < endFilter)) { result[at + 4 * v + 2] = value[2]; }
      if ((row + r < rowCount) & (filter0 + 4 * v + 3 < endFilter)) { result[at + 4 * v + 3] = value[3]; }
    }
  }
}

// TfjsBlocksSumParts

struct Uniforms {
  reserved : i32, // the backend's own
  count : i32,
  parts : i32,
}
@group(0) @binding(0) var<storage, read_write> result : array<f32>;
@group(0) @binding(1) var<storage, read> partial : array<f32>;
@group(0) @binding(2) var<uniform> uniforms : Uniforms;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let at = i32((workgroup.x + workgroup.y * workgroups.x) * 64 + local);
  if (at >= uniforms.count) { return; }
  var sum = f32();
  for (var part = 0; part < uniforms.parts; part++) {
    sum += partial[part * uniforms.count + at];
  }
  result[at] = sum;
}
