// TfjsBlocksConv2DFilterGradientPlain

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
  let o = index % uniforms.filters;
  let row = index / uniforms.filters % uniforms.rowCount;
  let part = index / uniforms.filters / uniforms.rowCount;
  let channel = o / uniforms.columnCount * uniforms.groupChannels + row % uniforms.groupChannels;
  let tap = row / uniforms.groupChannels;
  let down = tap / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across = tap % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  if (part >= uniforms.parts) { return; }

  var sum = 0.0;
  let end = min(uniforms.batch * uniforms.outputRows, (part + 1) * uniforms.linesAPart);
  for (var line = part * uniforms.linesAPart; line < end; line++) {
    let image = line / uniforms.outputRows;
    let h = line % uniforms.outputRows * uniforms.rowStride + down;
    for (var q = 0; q < uniforms.outputColumns; q++) {
      let w = q * uniforms.columnStride + across;
      let isInside = (h >= 0) & (h < uniforms.height) & (w >= 0) & (w < uniforms.width);
      let value = x[((image * uniforms.height + h) * uniforms.width + w) * uniforms.channels + channel];
      sum += select(0.0, value, isInside) * dy[(line * uniforms.outputColumns + q) * uniforms.filters + o];
    }
  }
  result[index] = sum;
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
