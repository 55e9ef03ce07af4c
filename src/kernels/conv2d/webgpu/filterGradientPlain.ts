// The gradient of a convolution in groups by its filter, as the sum that defines it. An invocation makes one value:
//
//   dfilter[r, s, c, o] = Σ n,p,q  x[n, p moved to r, q moved to s, c of the group of o] · dy[n, p, q, o]
//
// over some of the lines of `dy`: the sums of these parts are added up afterwards. Neighbouring invocations have
// neighbouring output channels. Every value is read anew for each product.

export const filterPlainWorkgroup = 64;

/** Reads `x` and `dy`, writes `result` `[parts, kh·kw·C/groups, O]`; `uniforms` as in filterIntegers. */
export const filterGradientPlain = (): string => `
@compute @workgroup_size(${filterPlainWorkgroup})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * ${filterPlainWorkgroup} + local);
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
}`;
