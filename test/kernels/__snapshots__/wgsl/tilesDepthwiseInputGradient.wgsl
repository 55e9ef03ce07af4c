// TfjsBlocksDepthwiseConv2DInputGradient

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
  count : i32,
  units : i32,
  blocks : i32,
  multiplier : i32,
}
@group(0) @binding(0) var<storage, read_write> result : array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> dy : array<vec4<f32>>;
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
  var everyTap = 1; // the stride over what it has in common with the dilation
  while (everyTap * dilation % stride != 0) { everyTap++; }
  var tap = 0;
  while (tap < everyTap && (phase + before - tap * dilation) % stride != 0) { tap++; }
  let taps = select(0, (kernel - tap + everyTap - 1) / everyTap, tap < everyTap);
  return Axis(1, -everyTap * dilation / stride, (phase + before - tap * dilation) / stride, tap, everyTap, taps,
    phase, stride);
}

fn rowsOf(phase : i32) -> Axis {
  return axisOf(phase / uniforms.columnPhases, uniforms.rowStride, uniforms.rowDilation, uniforms.top,
    uniforms.kernelRows);
}

fn columnsOf(phase : i32) -> Axis {
  return axisOf(phase % uniforms.columnPhases, uniforms.columnStride, uniforms.columnDilation, uniforms.left,
    uniforms.kernelColumns);
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * 64 + local);
  if (index >= uniforms.count) { return; }
  let units = uniforms.units;
  let multiplier = uniforms.multiplier;
  let unit = index % units;
  let first = index / units % uniforms.blocks * 2;
  let line = index / units / uniforms.blocks;
  let images = uniforms.rowCount / (uniforms.rowPositions * uniforms.columnPositions);
  let i = line % uniforms.rowPositions;
  let image = line / uniforms.rowPositions % images;
  let phase = line / uniforms.rowPositions / images;
  let rows = rowsOf(phase);
  let columns = columnsOf(phase);

  var sum0 = vec4<f32>();
  var sum1 = vec4<f32>();
  for (var r = 0; r < rows.taps; r++) {
    let y = i * rows.step + rows.offset + r * rows.tapStep;
    let isRow = (y >= 0) & (y < uniforms.sourceRows);
    let start = (image * uniforms.sourceRows + y) * uniforms.sourceColumns;
    for (var s = 0; s < columns.taps; s++) {
      let tap = (rows.firstTap + r * rows.everyTap) * uniforms.kernelColumns + columns.firstTap + s * columns.everyTap;
      let x = first * columns.step + columns.offset + s * columns.tapStep;
      for (var m = 0; m < multiplier; m++) {
        let weight = filterValues[(tap * units + unit) * multiplier + m];
        let x0 = x + 0 * columns.step;
        sum0 += weight * select(vec4<f32>(), dy[((start + x0) * units + unit) * multiplier + m],
          isRow & (x0 >= 0) & (x0 < uniforms.sourceColumns));
        let x1 = x + 1 * columns.step;
        sum1 += weight * select(vec4<f32>(), dy[((start + x1) * units + unit) * multiplier + m],
          isRow & (x1 >= 0) & (x1 < uniforms.sourceColumns));
      }
    }
  }

  let y = rows.first + i * rows.every;
  let to0 = columns.first + (first + 0) * columns.every;
  if ((y < uniforms.resultRows) & (to0 < uniforms.resultColumns)) {
    result[((image * uniforms.resultRows + y) * uniforms.resultColumns + to0) * units + unit] = sum0;
  }
  let to1 = columns.first + (first + 1) * columns.every;
  if ((y < uniforms.resultRows) & (to1 < uniforms.resultColumns)) {
    result[((image * uniforms.resultRows + y) * uniforms.resultColumns + to1) * units + unit] = sum1;
  }
}
