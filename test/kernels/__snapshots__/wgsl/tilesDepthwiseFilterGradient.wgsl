// TfjsBlocksDepthwiseConv2DFilterGradient

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
  linesAPart : i32,
  kernelRows : i32,
  tapBlocks : i32,
  units : i32,
  multiplier : i32,
}
@group(0) @binding(0) var<storage, read_write> result : array<vec4<f32>>;
@group(0) @binding(1) var<storage, read> x : array<vec4<f32>>;
@group(0) @binding(2) var<storage, read> dy : array<vec4<f32>>;
@group(0) @binding(3) var<uniform> uniforms : Uniforms;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * 64 + local);
  let units = uniforms.units;
  let unit = index % units;
  let firstTap = index / units % uniforms.tapBlocks * 3;
  let r = index / units / uniforms.tapBlocks % uniforms.kernelRows;
  let part = index / units / uniforms.tapBlocks / uniforms.kernelRows;
  if (part >= uniforms.slices) { return; }
  let inputUnits = units / uniforms.multiplier;
  let inputUnit = unit / uniforms.multiplier;
  let width = uniforms.width;
  let down = r * uniforms.rowDilation - uniforms.top;
  let across = firstTap * uniforms.columnDilation - uniforms.left;

  var sum0 = vec4<f32>();
  var sum1 = vec4<f32>();
  var sum2 = vec4<f32>();
  let start = part * uniforms.linesAPart;
  let end = min(uniforms.batch * uniforms.outputRows, start + uniforms.linesAPart);
  for (var line = start; line < end; line++) {
    let y = line % uniforms.outputRows * uniforms.rowStride + down;
    let isRow = (y >= 0) & (y < uniforms.height);
    let inputLine = (line / uniforms.outputRows * uniforms.height + y) * width;
    for (var q = 0; q < uniforms.outputColumns; q++) {
      let gradient = dy[(line * uniforms.outputColumns + q) * units + unit];
      let left = q * uniforms.columnStride + across;
      let x0 = left + 0 * uniforms.columnDilation;
      sum0 += gradient * select(vec4<f32>(), x[(inputLine + x0) * inputUnits + inputUnit],
        isRow & (x0 >= 0) & (x0 < width));
      let x1 = left + 1 * uniforms.columnDilation;
      sum1 += gradient * select(vec4<f32>(), x[(inputLine + x1) * inputUnits + inputUnit],
        isRow & (x1 >= 0) & (x1 < width));
      let x2 = left + 2 * uniforms.columnDilation;
      sum2 += gradient * select(vec4<f32>(), x[(inputLine + x2) * inputUnits + inputUnit],
        isRow & (x2 >= 0) & (x2 < width));
    }
  }
  if (firstTap + 0 < uniforms.kernelColumns) {
    result[((part * uniforms.kernelRows + r) * uniforms.kernelColumns + firstTap + 0) * units + unit] = sum0;
  }
  if (firstTap + 1 < uniforms.kernelColumns) {
    result[((part * uniforms.kernelRows + r) * uniforms.kernelColumns + firstTap + 1) * units + unit] = sum1;
  }
  if (firstTap + 2 < uniforms.kernelColumns) {
    result[((part * uniforms.kernelRows + r) * uniforms.kernelColumns + firstTap + 2) * units + unit] = sum2;
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
