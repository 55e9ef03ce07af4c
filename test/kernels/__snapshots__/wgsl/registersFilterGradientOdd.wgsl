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
  let rowBlocks = (rowCount + 27) / 28;
  let filterBlocks = (groupFilters + 7) / 8;
  let part = index / (rowBlocks * filterBlocks * uniforms.groups);
  let row = (index / (filterBlocks * uniforms.groups) % rowBlocks) * 28;
  let group = index / filterBlocks % uniforms.groups;
  let filter0 = group * groupFilters + (index % filterBlocks) * 8;
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
  let tap12 = (row + 12) / groupChannels;
  let down12 = tap12 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across12 = tap12 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel12 = group * groupChannels + (row + 12) % groupChannels;
  let tap13 = (row + 13) / groupChannels;
  let down13 = tap13 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across13 = tap13 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel13 = group * groupChannels + (row + 13) % groupChannels;
  let tap14 = (row + 14) / groupChannels;
  let down14 = tap14 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across14 = tap14 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel14 = group * groupChannels + (row + 14) % groupChannels;
  let tap15 = (row + 15) / groupChannels;
  let down15 = tap15 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across15 = tap15 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel15 = group * groupChannels + (row + 15) % groupChannels;
  let tap16 = (row + 16) / groupChannels;
  let down16 = tap16 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across16 = tap16 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel16 = group * groupChannels + (row + 16) % groupChannels;
  let tap17 = (row + 17) / groupChannels;
  let down17 = tap17 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across17 = tap17 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel17 = group * groupChannels + (row + 17) % groupChannels;
  let tap18 = (row + 18) / groupChannels;
  let down18 = tap18 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across18 = tap18 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel18 = group * groupChannels + (row + 18) % groupChannels;
  let tap19 = (row + 19) / groupChannels;
  let down19 = tap19 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across19 = tap19 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel19 = group * groupChannels + (row + 19) % groupChannels;
  let tap20 = (row + 20) / groupChannels;
  let down20 = tap20 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across20 = tap20 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel20 = group * groupChannels + (row + 20) % groupChannels;
  let tap21 = (row + 21) / groupChannels;
  let down21 = tap21 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across21 = tap21 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel21 = group * groupChannels + (row + 21) % groupChannels;
  let tap22 = (row + 22) / groupChannels;
  let down22 = tap22 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across22 = tap22 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel22 = group * groupChannels + (row + 22) % groupChannels;
  let tap23 = (row + 23) / groupChannels;
  let down23 = tap23 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across23 = tap23 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel23 = group * groupChannels + (row + 23) % groupChannels;
  let tap24 = (row + 24) / groupChannels;
  let down24 = tap24 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across24 = tap24 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel24 = group * groupChannels + (row + 24) % groupChannels;
  let tap25 = (row + 25) / groupChannels;
  let down25 = tap25 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across25 = tap25 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel25 = group * groupChannels + (row + 25) % groupChannels;
  let tap26 = (row + 26) / groupChannels;
  let down26 = tap26 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across26 = tap26 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel26 = group * groupChannels + (row + 26) % groupChannels;
  let tap27 = (row + 27) / groupChannels;
  let down27 = tap27 / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across27 = tap27 % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel27 = group * groupChannels + (row + 27) % groupChannels;
  var sums : array<vec4<f32>, 56>;
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
    let isInside12 = u32(y + down12) < u32(height);
    let line12 = (image + y + down12) * width;
    let isInside13 = u32(y + down13) < u32(height);
    let line13 = (image + y + down13) * width;
    let isInside14 = u32(y + down14) < u32(height);
    let line14 = (image + y + down14) * width;
    let isInside15 = u32(y + down15) < u32(height);
    let line15 = (image + y + down15) * width;
    let isInside16 = u32(y + down16) < u32(height);
    let line16 = (image + y + down16) * width;
    let isInside17 = u32(y + down17) < u32(height);
    let line17 = (image + y + down17) * width;
    let isInside18 = u32(y + down18) < u32(height);
    let line18 = (image + y + down18) * width;
    let isInside19 = u32(y + down19) < u32(height);
    let line19 = (image + y + down19) * width;
    let isInside20 = u32(y + down20) < u32(height);
    let line20 = (image + y + down20) * width;
    let isInside21 = u32(y + down21) < u32(height);
    let line21 = (image + y + down21) * width;
    let isInside22 = u32(y + down22) < u32(height);
    let line22 = (image + y + down22) * width;
    let isInside23 = u32(y + down23) < u32(height);
    let line23 = (image + y + down23) * width;
    let isInside24 = u32(y + down24) < u32(height);
    let line24 = (image + y + down24) * width;
    let isInside25 = u32(y + down25) < u32(height);
    let line25 = (image + y + down25) * width;
    let isInside26 = u32(y + down26) < u32(height);
    let line26 = (image + y + down26) * width;
    let isInside27 = u32(y + down27) < u32(height);
    let line27 = (image + y + down27) * width;
    var left = 0;
    var gradientAt = (line * outputColumns * filters + filter0);
    for (var q = 0; q < outputColumns; q++) {
      let d0 = vec4<f32>(dy[gradientAt + 0], dy[gradientAt + 1], dy[gradientAt + 2], dy[gradientAt + 3]);
      let d1 = vec4<f32>(dy[gradientAt + 4], dy[gradientAt + 5], dy[gradientAt + 6], dy[gradientAt + 7]);
      let column0 = left + across0;
      let v0 = select(0.0, x[((line0 + column0) * channels + channel0)],
        isInside0 & (u32(column0) < u32(width)));
      sums[0] += v0 * d0;
      sums[1] += v0 * d1;
      let column1 = left + across1;
      let v1 = select(0.0, x[((line1 + column1) * channels + channel1)],
        isInside1 & (u32(column1) < u32(width)));
      sums[2] += v1 * d0;
      sums[3] += v1 * d1;
      let column2 = left + across2;
      let v2 = select(0.0, x[((line2 + column2) * channels + channel2)],
        isInside2 & (u32(column2) < u32(width)));
      sums[4] += v2 * d0;
      sums[5] += v2 * d1;
      let column3 = left + across3;
      let v3 = select(0.0, x[((line3 + column3) * channels + channel3)],
        isInside3 & (u32(column3) < u32(width)));
      sums[6] += v3 * d0;
      sums[7] += v3 * d1;
      let column4 = left + across4;
      let v4 = select(0.0, x[((line4 + column4) * channels + channel4)],
        isInside4 & (u32(column4) < u32(width)));
      sums[8] += v4 * d0;
      sums[9] += v4 * d1;
      let column5 = left + across5;
      let v5 = select(0.0, x[((line5 + column5) * channels + channel5)],
        isInside5 & (u32(column5) < u32(width)));
      sums[10] += v5 * d0;
      sums[11] += v5 * d1;
      let column6 = left + across6;
      let v6 = select(0.0, x[((line6 + column6) * channels + channel6)],
        isInside6 & (u32(column6) < u32(width)));
      sums[12] += v6 * d0;
      sums[13] += v6 * d1;
      let column7 = left + across7;
      let v7 = select(0.0, x[((line7 + column7) * channels + channel7)],
        isInside7 & (u32(column7) < u32(width)));
      sums[14] += v7 * d0;
      sums[15] += v7 * d1;
      let column8 = left + across8;
      let v8 = select(0.0, x[((line8 + column8) * channels + channel8)],
        isInside8 & (u32(column8) < u32(width)));
      sums[16] += v8 * d0;
      sums[17] += v8 * d1;
      let column9 = left + across9;
      let v9 = select(0.0, x[((line9 + column9) * channels + channel9)],
        isInside9 & (u32(column9) < u32(width)));
      sums[18] += v9 * d0;
      sums[19] += v9 * d1;
      let column10 = left + across10;
      let v10 = select(0.0, x[((line10 + column10) * channels + channel10)],
        isInside10 & (u32(column10) < u32(width)));
      sums[20] += v10 * d0;
      sums[21] += v10 * d1;
      let column11 = left + across11;
      let v11 = select(0.0, x[((line11 + column11) * channels + channel11)],
        isInside11 & (u32(column11) < u32(width)));
      sums[22] += v11 * d0;
      sums[23] += v11 * d1;
      let column12 = left + across12;
      let v12 = select(0.0, x[((line12 + column12) * channels + channel12)],
        isInside12 & (u32(column12) < u32(width)));
      sums[24] += v12 * d0;
      sums[25] += v12 * d1;
      let column13 = left + across13;
      let v13 = select(0.0, x[((line13 + column13) * channels + channel13)],
        isInside13 & (u32(column13) < u32(width)));
      sums[26] += v13 * d0;
      sums[27] += v13 * d1;
      let column14 = left + across14;
      let v14 = select(0.0, x[((line14 + column14) * channels + channel14)],
        isInside14 & (u32(column14) < u32(width)));
      sums[28] += v14 * d0;
      sums[29] += v14 * d1;
      let column15 = left + across15;
      let v15 = select(0.0, x[((line15 + column15) * channels + channel15)],
        isInside15 & (u32(column15) < u32(width)));
      sums[30] += v15 * d0;
      sums[31] += v15 * d1;
      let column16 = left + across16;
      let v16 = select(0.0, x[((line16 + column16) * channels + channel16)],
        isInside16 & (u32(column16) < u32(width)));
      sums[32] += v16 * d0;
      sums[33] += v16 * d1;
      let column17 = left + across17;
      let v17 = select(0.0, x[((line17 + column17) * channels + channel17)],
        isInside17 & (u32(column17) < u32(width)));
      sums[34] += v17 * d0;
      sums[35] += v17 * d1;
      let column18 = left + across18;
      let v18 = select(0.0, x[((line18 + column18) * channels + channel18)],
        isInside18 & (u32(column18) < u32(width)));
      sums[36] += v18 * d0;
      sums[37] += v18 * d1;
      let column19 = left + across19;
      let v19 = select(0.0, x[((line19 + column19) * channels + channel19)],
        isInside19 & (u32(column19) < u32(width)));
      sums[38] += v19 * d0;
      sums[39] += v19 * d1;
      let column20 = left + across20;
      let v20 = select(0.0, x[((line20 + column20) * channels + channel20)],
        isInside20 & (u32(column20) < u32(width)));
      sums[40] += v20 * d0;
      sums[41] += v20 * d1;
      let column21 = left + across21;
      let v21 = select(0.0, x[((line21 + column21) * channels + channel21)],
        isInside21 & (u32(column21) < u32(width)));
      sums[42] += v21 * d0;
      sums[43] += v21 * d1;
      let column22 = left + across22;
      let v22 = select(0.0, x[((line22 + column22) * channels + channel22)],
        isInside22 & (u32(column22) < u32(width)));
      sums[44] += v22 * d0;
      sums[45] += v22 * d1;
      let column23 = left + across23;
      let v23 = select(0.0, x[((line23 + column23) * channels + channel23)],
        isInside23 & (u32(column23) < u32(width)));
      sums[46] += v23 * d0;
      sums[47] += v23 * d1;
      let column24 = left + across24;
      let v24 = select(0.0, x[((line24 + column24) * channels + channel24)],
        isInside24 & (u32(column24) < u32(width)));
      sums[48] += v24 * d0;
      sums[49] += v24 * d1;
      let column25 = left + across25;
      let v25 = select(0.0, x[((line25 + column25) * channels + channel25)],
        isInside25 & (u32(column25) < u32(width)));
      sums[50] += v25 * d0;
      sums[51] += v25 * d1;
      let column26 = left + across26;
      let v26 = select(0.0, x[((line26 + column26) * channels + channel26)],
        isInside26 & (u32(column26) < u32(width)));
      sums[52] += v26 * d0;
      sums[53] += v26 * d1;
      let column27 = left + across27;
      let v27 = select(0.0, x[((line27 + column27) * channels + channel27)],
        isInside27 & (u32(column27) < u32(width)));
      sums[54] += v27 * d0;
      sums[55] += v27 * d1;
      left += columnStride;
      gradientAt += filters;
    }
  }

  for (var r = 0; r < 28; r++) {
    let at = (part * rowCount + row + r) * filters + filter0;
    for (var v = 0; v < 2; v++) {
      let value = sums[r * 2 + v];
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
