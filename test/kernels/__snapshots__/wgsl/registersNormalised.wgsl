// TfjsBlocksConv2DRegisters

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
  epsilon : f32,
}
@group(0) @binding(0) var<storage, read_write> result : array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> source : array<f32>;
@group(0) @binding(2) var<storage, read> filterValues : array<vec4<f32>>;
@group(0) @binding(3) var<storage, read> mean : array<vec4<f32>>;
@group(0) @binding(4) var<storage, read> variance : array<vec4<f32>>;
@group(0) @binding(5) var<storage, read> gamma : array<vec4<f32>>;
@group(0) @binding(6) var<storage, read> beta : array<vec4<f32>>;
@group(0) @binding(7) var<storage, read> residual : array<vec4<f32>>;
@group(0) @binding(8) var<uniform> uniforms : Uniforms;

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

fn activated(x : T) -> T { return select(x, T(), x < T()); }
fn sloped(dy : T, y : T) -> T { return select(T(), dy, y > T()); }

fn finished(sum : T, at : i32, channel : i32) -> T { return activated(gamma[channel] * inverseSqrt(variance[channel] + uniforms.epsilon) * (sum - mean[channel]) + beta[channel] + residual[at]); }

fn store(at : i32, channel : i32, end : i32, value : vec4<f32>) {
  if (channel < end) { result[at / 4] = finished(value, at / 4, channel / 4); }
}

@compute @workgroup_size(16)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * 16 + local);
  let resultChannels = uniforms.resultChannels;
  let channels = uniforms.sourceChannels;
  let groupChannels = uniforms.groupChannels;
  let groupWidth = uniforms.columnCount; // of the result
  let sourceRows = u32(uniforms.sourceRows);
  let sourceColumns = u32(uniforms.sourceColumns);
  let kernelColumns = uniforms.kernelColumns;
  let rowPositions = uniforms.rowPositions;
  let columnPositions = uniforms.columnPositions;
  let pixelCount = uniforms.rowCount;
  let channelBlocks = (groupWidth + 15) / 16;
  let pixelBlocks = (pixelCount + 15) / 16;
  let slice = index / (channelBlocks * pixelBlocks);
  let pixel = (index / channelBlocks % pixelBlocks) * 16;
  if (slice >= uniforms.slices) { return; }
  let group = slice % uniforms.groups;
  let channel = group * groupWidth + (index % channelBlocks) * 16;
  let end = (group + 1) * groupWidth;
  let rows = rowsOf(slice / uniforms.groups);
  let columns = columnsOf(slice / uniforms.groups);

  var sums : array<vec4<f32>, 64>;
  // Pixels follow each other over the ends of lines and images; a division for each would be dear.
  var image = pixel / columnPositions / rowPositions;
  var line = pixel / columnPositions % rowPositions;
  var place = pixel % columnPositions;
  let row0 = line * rows.step + rows.offset;
  let column0 = place * columns.step + columns.offset;
  let image0 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row1 = line * rows.step + rows.offset;
  let column1 = place * columns.step + columns.offset;
  let image1 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row2 = line * rows.step + rows.offset;
  let column2 = place * columns.step + columns.offset;
  let image2 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row3 = line * rows.step + rows.offset;
  let column3 = place * columns.step + columns.offset;
  let image3 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row4 = line * rows.step + rows.offset;
  let column4 = place * columns.step + columns.offset;
  let image4 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row5 = line * rows.step + rows.offset;
  let column5 = place * columns.step + columns.offset;
  let image5 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row6 = line * rows.step + rows.offset;
  let column6 = place * columns.step + columns.offset;
  let image6 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row7 = line * rows.step + rows.offset;
  let column7 = place * columns.step + columns.offset;
  let image7 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row8 = line * rows.step + rows.offset;
  let column8 = place * columns.step + columns.offset;
  let image8 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row9 = line * rows.step + rows.offset;
  let column9 = place * columns.step + columns.offset;
  let image9 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row10 = line * rows.step + rows.offset;
  let column10 = place * columns.step + columns.offset;
  let image10 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row11 = line * rows.step + rows.offset;
  let column11 = place * columns.step + columns.offset;
  let image11 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row12 = line * rows.step + rows.offset;
  let column12 = place * columns.step + columns.offset;
  let image12 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row13 = line * rows.step + rows.offset;
  let column13 = place * columns.step + columns.offset;
  let image13 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row14 = line * rows.step + rows.offset;
  let column14 = place * columns.step + columns.offset;
  let image14 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let row15 = line * rows.step + rows.offset;
  let column15 = place * columns.step + columns.offset;
  let image15 = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);
  let toNext = resultChannels / 4;
  for (var r = 0; r < rows.taps; r++) {
    for (var s = 0; s < columns.taps; s++) {
      let down = r * rows.tapStep;
      let across = s * columns.tapStep;
      let y0 = row0 + down;
      let x0 = column0 + across;
      let isInside0 = (u32(y0) < sourceRows) & (u32(x0) < sourceColumns);
      let at0 = ((image0 + y0) * i32(sourceColumns) + x0) * channels + group * groupChannels;
      let y1 = row1 + down;
      let x1 = column1 + across;
      let isInside1 = (u32(y1) < sourceRows) & (u32(x1) < sourceColumns);
      let at1 = ((image1 + y1) * i32(sourceColumns) + x1) * channels + group * groupChannels;
      let y2 = row2 + down;
      let x2 = column2 + across;
      let isInside2 = (u32(y2) < sourceRows) & (u32(x2) < sourceColumns);
      let at2 = ((image2 + y2) * i32(sourceColumns) + x2) * channels + group * groupChannels;
      let y3 = row3 + down;
      let x3 = column3 + across;
      let isInside3 = (u32(y3) < sourceRows) & (u32(x3) < sourceColumns);
      let at3 = ((image3 + y3) * i32(sourceColumns) + x3) * channels + group * groupChannels;
      let y4 = row4 + down;
      let x4 = column4 + across;
      let isInside4 = (u32(y4) < sourceRows) & (u32(x4) < sourceColumns);
      let at4 = ((image4 + y4) * i32(sourceColumns) + x4) * channels + group * groupChannels;
      let y5 = row5 + down;
      let x5 = column5 + across;
      let isInside5 = (u32(y5) < sourceRows) & (u32(x5) < sourceColumns);
      let at5 = ((image5 + y5) * i32(sourceColumns) + x5) * channels + group * groupChannels;
      let y6 = row6 + down;
      let x6 = column6 + across;
      let isInside6 = (u32(y6) < sourceRows) & (u32(x6) < sourceColumns);
      let at6 = ((image6 + y6) * i32(sourceColumns) + x6) * channels + group * groupChannels;
      let y7 = row7 + down;
      let x7 = column7 + across;
      let isInside7 = (u32(y7) < sourceRows) & (u32(x7) < sourceColumns);
      let at7 = ((image7 + y7) * i32(sourceColumns) + x7) * channels + group * groupChannels;
      let y8 = row8 + down;
      let x8 = column8 + across;
      let isInside8 = (u32(y8) < sourceRows) & (u32(x8) < sourceColumns);
      let at8 = ((image8 + y8) * i32(sourceColumns) + x8) * channels + group * groupChannels;
      let y9 = row9 + down;
      let x9 = column9 + across;
      let isInside9 = (u32(y9) < sourceRows) & (u32(x9) < sourceColumns);
      let at9 = ((image9 + y9) * i32(sourceColumns) + x9) * channels + group * groupChannels;
      let y10 = row10 + down;
      let x10 = column10 + across;
      let isInside10 = (u32(y10) < sourceRows) & (u32(x10) < sourceColumns);
      let at10 = ((image10 + y10) * i32(sourceColumns) + x10) * channels + group * groupChannels;
      let y11 = row11 + down;
      let x11 = column11 + across;
      let isInside11 = (u32(y11) < sourceRows) & (u32(x11) < sourceColumns);
      let at11 = ((image11 + y11) * i32(sourceColumns) + x11) * channels + group * groupChannels;
      let y12 = row12 + down;
      let x12 = column12 + across;
      let isInside12 = (u32(y12) < sourceRows) & (u32(x12) < sourceColumns);
      let at12 = ((image12 + y12) * i32(sourceColumns) + x12) * channels + group * groupChannels;
      let y13 = row13 + down;
      let x13 = column13 + across;
      let isInside13 = (u32(y13) < sourceRows) & (u32(x13) < sourceColumns);
      let at13 = ((image13 + y13) * i32(sourceColumns) + x13) * channels + group * groupChannels;
      let y14 = row14 + down;
      let x14 = column14 + across;
      let isInside14 = (u32(y14) < sourceRows) & (u32(x14) < sourceColumns);
      let at14 = ((image14 + y14) * i32(sourceColumns) + x14) * channels + group * groupChannels;
      let y15 = row15 + down;
      let x15 = column15 + across;
      let isInside15 = (u32(y15) < sourceRows) & (u32(x15) < sourceColumns);
      let at15 = ((image15 + y15) * i32(sourceColumns) + x15) * channels + group * groupChannels;
      let tap = (rows.firstTap + r * rows.everyTap) * kernelColumns + columns.firstTap + s * columns.everyTap;
      var weight = (tap * groupChannels * resultChannels + channel) / 4;
      for (var k = 0; k < groupChannels; k++) {
        let w0 = filterValues[weight + 0];
        let w1 = filterValues[weight + 1];
        let w2 = filterValues[weight + 2];
        let w3 = filterValues[weight + 3];
        let v0 = select(0.0, source[at0 + k], isInside0);
        sums[0] += v0 * w0;
        sums[1] += v0 * w1;
        sums[2] += v0 * w2;
        sums[3] += v0 * w3;
        let v1 = select(0.0, source[at1 + k], isInside1);
        sums[4] += v1 * w0;
        sums[5] += v1 * w1;
        sums[6] += v1 * w2;
        sums[7] += v1 * w3;
        let v2 = select(0.0, source[at2 + k], isInside2);
        sums[8] += v2 * w0;
        sums[9] += v2 * w1;
        sums[10] += v2 * w2;
        sums[11] += v2 * w3;
        let v3 = select(0.0, source[at3 + k], isInside3);
        sums[12] += v3 * w0;
        sums[13] += v3 * w1;
        sums[14] += v3 * w2;
        sums[15] += v3 * w3;
        let v4 = select(0.0, source[at4 + k], isInside4);
        sums[16] += v4 * w0;
        sums[17] += v4 * w1;
        sums[18] += v4 * w2;
        sums[19] += v4 * w3;
        let v5 = select(0.0, source[at5 + k], isInside5);
        sums[20] += v5 * w0;
        sums[21] += v5 * w1;
        sums[22] += v5 * w2;
        sums[23] += v5 * w3;
        let v6 = select(0.0, source[at6 + k], isInside6);
        sums[24] += v6 * w0;
        sums[25] += v6 * w1;
        sums[26] += v6 * w2;
        sums[27] += v6 * w3;
        let v7 = select(0.0, source[at7 + k], isInside7);
        sums[28] += v7 * w0;
        sums[29] += v7 * w1;
        sums[30] += v7 * w2;
        sums[31] += v7 * w3;
        let v8 = select(0.0, source[at8 + k], isInside8);
        sums[32] += v8 * w0;
        sums[33] += v8 * w1;
        sums[34] += v8 * w2;
        sums[35] += v8 * w3;
        let v9 = select(0.0, source[at9 + k], isInside9);
        sums[36] += v9 * w0;
        sums[37] += v9 * w1;
        sums[38] += v9 * w2;
        sums[39] += v9 * w3;
        let v10 = select(0.0, source[at10 + k], isInside10);
        sums[40] += v10 * w0;
        sums[41] += v10 * w1;
        sums[42] += v10 * w2;
        sums[43] += v10 * w3;
        let v11 = select(0.0, source[at11 + k], isInside11);
        sums[44] += v11 * w0;
        sums[45] += v11 * w1;
        sums[46] += v11 * w2;
        sums[47] += v11 * w3;
        let v12 = select(0.0, source[at12 + k], isInside12);
        sums[48] += v12 * w0;
        sums[49] += v12 * w1;
        sums[50] += v12 * w2;
        sums[51] += v12 * w3;
        let v13 = select(0.0, source[at13 + k], isInside13);
        sums[52] += v13 * w0;
        sums[53] += v13 * w1;
        sums[54] += v13 * w2;
        sums[55] += v13 * w3;
        let v14 = select(0.0, source[at14 + k], isInside14);
        sums[56] += v14 * w0;
        sums[57] += v14 * w1;
        sums[58] += v14 * w2;
        sums[59] += v14 * w3;
        let v15 = select(0.0, source[at15 + k], isInside15);
        sums[60] += v15 * w0;
        sums[61] += v15 * w1;
        sums[62] += v15 * w2;
        sums[63] += v15 * w3;
        weight += toNext;
      }
    }
  }

  for (var p = 0; p < 16; p++) {
    let line = (pixel + p) / columnPositions;
    let y = rows.first + line % rowPositions * rows.every;
    let x = columns.first + (pixel + p) % columnPositions * columns.every;
    let isInside = (pixel + p < pixelCount) & (y < uniforms.resultRows) & (x < uniforms.resultColumns);
    let at = ((line / rowPositions * uniforms.resultRows + y) * uniforms.resultColumns + x) * resultChannels + channel;
    for (var v = 0; v < 4; v++) {
      store(at + 4 * v, channel + 4 * v, select(0, end, isInside), sums[p * 4 + v]);
    }
  }
}
