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
}
@group(0) @binding(0) var<storage, read_write> result : array<f32>;
@group(0) @binding(1) var<storage, read> source : array<f32>;
@group(0) @binding(2) var<storage, read> filterValues : array<f32>;
@group(0) @binding(3) var<storage, read> bias : array<f32>;
@group(0) @binding(4) var<storage, read> residual : array<f32>;
@group(0) @binding(5) var<uniform> uniforms : Uniforms;

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


alias T = f32;

fn activated(x : T) -> T { return select(x, T(), x < T()); }
fn sloped(dy : T, y : T) -> T { return select(T(), dy, y > T()); }

fn finished(sum : T, at : i32, channel : i32) -> T { return activated(sum + bias[channel] + residual[at]); }

fn store(at : i32, channel : i32, end : i32, value : vec4<f32>) {
  if (channel + 0 < end) { result[at + 0] = finished(value[0], at + 0, channel + 0); }
  if (channel + 1 < end) { result[at + 1] = finished(value[1], at + 1, channel + 1); }
  if (channel + 2 < end) { result[at + 2] = finished(value[2], at + 2, channel + 2); }
  if (channel + 3 < end) { result[at + 3] = finished(value[3], at + 3, channel + 3); }
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
  let channelBlocks = (groupWidth + 7) / 8;
  let pixelBlocks = (pixelCount + 7) / 8;
  let slice = index / (channelBlocks * pixelBlocks);
  let pixel = (index / channelBlocks % pixelBlocks) * 8;
  if (slice >= uniforms.slices) { return; }
  let group = slice % uniforms.groups;
  let channel = group * groupWidth + (index % channelBlocks) * 8;
  let end = (group + 1) * groupWidth;
  let rows = rowsOf(slice / uniforms.groups);
  let columns = columnsOf(slice / uniforms.groups);

  var sums : array<vec4<f32>, 16>;
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
  let toNext = resultChannels; let toChannel = 1;
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
      let tap = (rows.firstTap + r * rows.everyTap) * kernelColumns + columns.firstTap + s * columns.everyTap;
      var weight = (tap * groupChannels * resultChannels + channel);
      for (var k = 0; k < groupChannels; k += 1) {
        let w0_0 = vec4<f32>(filterValues[weight + 0 * toChannel + 0 * toNext + 0 * toChannel], filterValues[weight + 0 * toChannel + 0 * toNext + 1 * toChannel], filterValues[weight + 0 * toChannel + 0 * toNext + 2 * toChannel], filterValues[weight + 0 * toChannel + 0 * toNext + 3 * toChannel]);
        let w0_1 = vec4<f32>(filterValues[weight + 4 * toChannel + 0 * toNext + 0 * toChannel], filterValues[weight + 4 * toChannel + 0 * toNext + 1 * toChannel], filterValues[weight + 4 * toChannel + 0 * toNext + 2 * toChannel], filterValues[weight + 4 * toChannel + 0 * toNext + 3 * toChannel]);
        let v0_0 = select(0.0, source[at0 + k + 0], isInside0);
        sums[0] += v0_0 * w0_0;
        sums[1] += v0_0 * w0_1;
        let v0_1 = select(0.0, source[at1 + k + 0], isInside1);
        sums[2] += v0_1 * w0_0;
        sums[3] += v0_1 * w0_1;
        let v0_2 = select(0.0, source[at2 + k + 0], isInside2);
        sums[4] += v0_2 * w0_0;
        sums[5] += v0_2 * w0_1;
        let v0_3 = select(0.0, source[at3 + k + 0], isInside3);
        sums[6] += v0_3 * w0_0;
        sums[7] += v0_3 * w0_1;
        let v0_4 = select(0.0, source[at4 + k + 0], isInside4);
        sums[8] += v0_4 * w0_0;
        sums[9] += v0_4 * w0_1;
        let v0_5 = select(0.0, source[at5 + k + 0], isInside5);
        sums[10] += v0_5 * w0_0;
        sums[11] += v0_5 * w0_1;
        let v0_6 = select(0.0, source[at6 + k + 0], isInside6);
        sums[12] += v0_6 * w0_0;
        sums[13] += v0_6 * w0_1;
        let v0_7 = select(0.0, source[at7 + k + 0], isInside7);
        sums[14] += v0_7 * w0_0;
        sums[15] += v0_7 * w0_1;
        weight += 1 * toNext;
      }
    }
  }

  for (var p = 0; p < 8; p++) {
    let line = (pixel + p) / columnPositions;
    let y = rows.first + line % rowPositions * rows.every;
    let x = columns.first + (pixel + p) % columnPositions * columns.every;
    let isInside = (pixel + p < pixelCount) & (y < uniforms.resultRows) & (x < uniforms.resultColumns);
    let at = ((line / rowPositions * uniforms.resultRows + y) * uniforms.resultColumns + x) * resultChannels + channel;
    for (var v = 0; v < 2; v++) {
      store(at + 4 * v, channel + 4 * v, select(0, end, isInside), sums[p * 2 + v]);
    }
  }
}
