// TfjsBlocksConv2DPlain

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
@group(0) @binding(0) var<storage, read_write> result : array<f32>;
@group(0) @binding(1) var<storage, read> source : array<f32>;
@group(0) @binding(2) var<storage, read> filterValues : array<f32>;
@group(0) @binding(3) var<storage, read> mean : array<f32>;
@group(0) @binding(4) var<storage, read> variance : array<f32>;
@group(0) @binding(5) var<storage, read> gamma : array<f32>;
@group(0) @binding(6) var<storage, read> beta : array<f32>;
@group(0) @binding(7) var<storage, read> residual : array<f32>;
@group(0) @binding(8) var<uniform> uniforms : Uniforms;

fn seen(place : i32, tap : i32, stride : i32, dilation : i32, before : i32, extent : i32) -> i32 {
  let at = place * stride + tap * dilation - before;
  return select(-1, at, at < extent);
}

fn filterAt(tap : i32, k : i32, channel : i32) -> i32 {
  return (tap * uniforms.groupChannels + k) * uniforms.resultChannels + channel;
}

alias T = f32;

fn activated(x : T) -> T { return select(x, T(), x < T()); }
fn sloped(dy : T, y : T) -> T { return select(T(), dy, y > T()); }

fn finished(sum : T, at : i32, channel : i32) -> T { return activated(gamma[channel] * inverseSqrt(variance[channel] + uniforms.epsilon) * (sum - mean[channel]) + beta[channel] + residual[at]); }

fn store(at : i32, channel : i32, end : i32, value : vec4<f32>) {
  if (channel + 0 < end) { result[at + 0] = finished(value[0], at + 0, channel + 0); }
  if (channel + 1 < end) { result[at + 1] = finished(value[1], at + 1, channel + 1); }
  if (channel + 2 < end) { result[at + 2] = finished(value[2], at + 2, channel + 2); }
  if (channel + 3 < end) { result[at + 3] = finished(value[3], at + 3, channel + 3); }
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * 64 + local);
  let channel = index % uniforms.resultChannels;
  let pixel = index / uniforms.resultChannels;
  let x = pixel % uniforms.resultColumns;
  let y = pixel / uniforms.resultColumns % uniforms.resultRows;
  let image = pixel / uniforms.resultColumns / uniforms.resultRows;
  let group = channel / uniforms.columnCount;
  if (image >= uniforms.batch) { return; }

  var sum = 0.0;
  for (var r = 0; r < uniforms.kernelRows; r++) {
    let row = seen(y, r, uniforms.rowStride, uniforms.rowDilation, uniforms.top, uniforms.sourceRows);
    for (var s = 0; s < uniforms.kernelColumns; s++) {
      let column = seen(x, s, uniforms.columnStride, uniforms.columnDilation, uniforms.left, uniforms.sourceColumns);
      let sourcePixel = (image * uniforms.sourceRows + row) * uniforms.sourceColumns + column;
      let sourceAt = sourcePixel * uniforms.sourceChannels + group * uniforms.groupChannels;
      let isInside = (row >= 0) & (column >= 0);
      let tap = r * uniforms.kernelColumns + s;
      for (var k = 0; k < uniforms.groupChannels; k++) {
        sum += select(0.0, source[sourceAt + k], isInside) * filterValues[filterAt(tap, k, channel)];
      }
    }
  }
  result[index] = finished(sum, index, channel);
}
