// The inner loops of the grammar model, compiled to WebAssembly SIMD. All arguments are byte addresses and counts.
// Weights are laid out in panels of `lanes` outputs: for every pair of inputs, the two weights of each output side by side,
// so that one i16x8 dot against a splatted pair of activations feeds four outputs at once.

// @ts-ignore: decorator
@inline
function tanh4(v: v128): v128 {
  // Padé's fraction of degree 7/6: within 1e-4 of tanh, and the same on every machine.
  // The pseudo-minimum and -maximum are one instruction each; the others take care of NaN, which cannot come here.
  const x = f32x4.pmax(f32x4.pmin(v, f32x4.splat(4.97)), f32x4.splat(-4.97));
  const q = f32x4.mul(x, x);
  let a = f32x4.add(q, f32x4.splat(378));
  a = f32x4.add(f32x4.mul(a, q), f32x4.splat(17325));
  a = f32x4.add(f32x4.mul(a, q), f32x4.splat(135135));
  let b = f32x4.add(f32x4.mul(q, f32x4.splat(28)), f32x4.splat(3150));
  b = f32x4.add(f32x4.mul(b, q), f32x4.splat(62370));
  b = f32x4.add(f32x4.mul(b, q), f32x4.splat(135135));
  return f32x4.div(f32x4.mul(a, x), b);
}

// @ts-ignore: decorator
@inline
function sigmoid4(v: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, v))));
}

// @ts-ignore: decorator
@inline
function rounded(v: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(v));
}

/** The nearest whole numbers of numbers below 2^22: the sum with 1.5 * 2^23 holds them in its last bits. */
// @ts-ignore: decorator
@inline
function roundedSmall(v: v128): v128 {
  return i32x4.sub(f32x4.add(v, f32x4.splat(12582912)), i32x4.splat(0x4b400000));
}

/** Lays int8 weights, [output][input], out as i16 in panels of `lanes` outputs; both counts even, `outputs` a multiple of `lanes`. */
export function lay(from: usize, to: usize, inputs: i32, outputs: i32, lanes: i32): void {
  for (let o = 0; o < outputs; o++) {
    const lane = o % lanes;
    let at = to + <usize>((o - lane) * inputs << 1) + <usize>(lane << 2);
    const end = from + <usize>inputs;
    while (from < end) {
      store<i32>(at, (<i32>load<i8>(from) & 0xffff) | (<i32>load<i8>(from, 1) << 16));
      from += 2;
      at += <usize>lanes << 2;
    }
  }
}

/** out[row][m] = sum(x[row] * w[m]) * scale[m] + bias[m]; `inputs` even, `outputs` a multiple of 8, `rows` of 4. */
export function multiply(x: usize, w: usize, scale: usize, bias: usize, out: usize, rows: i32, inputs: i32, outputs: i32): void {
  const stride: usize = inputs << 1;
  const wide: usize = outputs << 2;
  const panel: usize = inputs << 4;
  for (let m: usize = 0; m < <usize>outputs; m += 8) {
    const s0 = v128.load(scale + (m << 2));
    const s1 = v128.load(scale + (m << 2), 16);
    const b0 = v128.load(bias + (m << 2));
    const b1 = v128.load(bias + (m << 2), 16);
    for (let r = 0; r < rows; r += 4) {
      let px = x + <usize>r * stride;
      let pw = w;
      const end = px + stride;
      let a00 = i32x4.splat(0), a01 = i32x4.splat(0), a10 = i32x4.splat(0), a11 = i32x4.splat(0);
      let a20 = i32x4.splat(0), a21 = i32x4.splat(0), a30 = i32x4.splat(0), a31 = i32x4.splat(0);
      while (px < end) {
        const w0 = v128.load(pw);
        const w1 = v128.load(pw, 16);
        let v = v128.load32_splat(px);
        a00 = i32x4.add(a00, i32x4.dot_i16x8_s(w0, v));
        a01 = i32x4.add(a01, i32x4.dot_i16x8_s(w1, v));
        v = v128.load32_splat(px + stride);
        a10 = i32x4.add(a10, i32x4.dot_i16x8_s(w0, v));
        a11 = i32x4.add(a11, i32x4.dot_i16x8_s(w1, v));
        v = v128.load32_splat(px + (stride << 1));
        a20 = i32x4.add(a20, i32x4.dot_i16x8_s(w0, v));
        a21 = i32x4.add(a21, i32x4.dot_i16x8_s(w1, v));
        v = v128.load32_splat(px + stride * 3);
        a30 = i32x4.add(a30, i32x4.dot_i16x8_s(w0, v));
        a31 = i32x4.add(a31, i32x4.dot_i16x8_s(w1, v));
        px += 4;
        pw += 32;
      }
      let po = out + <usize>r * wide + (m << 2);
      v128.store(po, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a00), s0), b0));
      v128.store(po, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a01), s1), b1), 16);
      po += wide;
      v128.store(po, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a10), s0), b0));
      v128.store(po, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a11), s1), b1), 16);
      po += wide;
      v128.store(po, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a20), s0), b0));
      v128.store(po, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a21), s1), b1), 16);
      po += wide;
      v128.store(po, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a30), s0), b0));
      v128.store(po, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a31), s1), b1), 16);
    }
    w += panel;
  }
}

// @ts-ignore: decorator
@inline
function add(at: usize, scale: usize, sum: v128): void {
  v128.store(at, f32x4.add(v128.load(at), f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scale))));
}

/** Gates of one sentence to its new cell and state. Apart from the sums, so that the processor can overlap unit with unit. */
function settle(gates: usize, c: usize, next: usize, out: usize, units: i32): void {
  for (let u = 0; u < units; u += 4) {
    const kept = f32x4.mul(sigmoid4(v128.load(gates, 16)), v128.load(c));
    const cell = f32x4.add(kept, f32x4.mul(sigmoid4(v128.load(gates)), tanh4(v128.load(gates, 32))));
    v128.store(c, cell);
    const state = f32x4.mul(sigmoid4(v128.load(gates, 48)), tanh4(cell));
    const value = roundedSmall(f32x4.mul(state, f32x4.splat(16384)));
    const narrow = i64x2.extract_lane(i16x8.narrow_i32x4_s(value, value), 0);
    store<i64>(next, narrow);
    store<i64>(out, narrow);
    gates += 64;
    c += 16;
    next += 8;
    out += 8;
  }
}

/**
 * One step of an LSTM for `rows` sentences, two at a time. `gates`: their inputs' share [row][4 * units] in unit blocks of four
 * (input, forget, cell, output by four), renewed; `h`: [row][units] i16, read; `next`: the new h; `c`: [row][units] f32, renewed.
 * The new h is also stored at `out`, one row every `outStride` bytes.
 */
export function step(gates: usize, gateStride: usize, w: usize, scale: usize, h: usize, next: usize, c: usize, out: usize, outStride: usize, rows: i32, units: i32): void {
  const hs: usize = units << 1;
  const cs: usize = units << 2;
  for (let u: usize = 0; u < <usize>units; u += 4) {
    const ps = scale + (u << 4);
    let r = 0;
    for (; r + 1 < rows; r += 2) {
      let px = h + <usize>r * hs;
      let pw = w;
      const end = px + hs;
      let i0 = i32x4.splat(0), f0 = i32x4.splat(0), g0 = i32x4.splat(0), o0 = i32x4.splat(0);
      let i1 = i32x4.splat(0), f1 = i32x4.splat(0), g1 = i32x4.splat(0), o1 = i32x4.splat(0);
      while (px < end) {
        const x0 = v128.load32_splat(px);
        const x1 = v128.load32_splat(px + hs);
        let k = v128.load(pw);
        i0 = i32x4.add(i0, i32x4.dot_i16x8_s(k, x0));
        i1 = i32x4.add(i1, i32x4.dot_i16x8_s(k, x1));
        k = v128.load(pw, 16);
        f0 = i32x4.add(f0, i32x4.dot_i16x8_s(k, x0));
        f1 = i32x4.add(f1, i32x4.dot_i16x8_s(k, x1));
        k = v128.load(pw, 32);
        g0 = i32x4.add(g0, i32x4.dot_i16x8_s(k, x0));
        g1 = i32x4.add(g1, i32x4.dot_i16x8_s(k, x1));
        k = v128.load(pw, 48);
        o0 = i32x4.add(o0, i32x4.dot_i16x8_s(k, x0));
        o1 = i32x4.add(o1, i32x4.dot_i16x8_s(k, x1));
        px += 4;
        pw += 64;
      }
      let pg = gates + <usize>r * gateStride + (u << 4);
      add(pg, ps, i0);
      add(pg + 16, ps + 16, f0);
      add(pg + 32, ps + 32, g0);
      add(pg + 48, ps + 48, o0);
      pg += gateStride;
      add(pg, ps, i1);
      add(pg + 16, ps + 16, f1);
      add(pg + 32, ps + 32, g1);
      add(pg + 48, ps + 48, o1);
    }
    if (r < rows) {
      let px = h + <usize>r * hs;
      let pw = w;
      const end = px + hs;
      let i0 = i32x4.splat(0), f0 = i32x4.splat(0), g0 = i32x4.splat(0), o0 = i32x4.splat(0);
      while (px < end) {
        const x0 = v128.load32_splat(px);
        i0 = i32x4.add(i0, i32x4.dot_i16x8_s(v128.load(pw), x0));
        f0 = i32x4.add(f0, i32x4.dot_i16x8_s(v128.load(pw, 16), x0));
        g0 = i32x4.add(g0, i32x4.dot_i16x8_s(v128.load(pw, 32), x0));
        o0 = i32x4.add(o0, i32x4.dot_i16x8_s(v128.load(pw, 48), x0));
        px += 4;
        pw += 64;
      }
      const pg = gates + <usize>r * gateStride + (u << 4);
      add(pg, ps, i0);
      add(pg + 16, ps + 16, f0);
      add(pg + 32, ps + 32, g0);
      add(pg + 48, ps + 48, o0);
    }
    w += <usize>units << 5;
  }
  for (let r: usize = 0; r < <usize>rows; r++) settle(gates + r * gateStride, c + r * cs, next + r * hs, out + r * outStride, units);
}

/** Turns `count` (a multiple of 8) numbers into i16 times `factor`, after a leaky rectifier when `leaky`. */
export function quantize(from: usize, to: usize, count: i32, factor: f32, leaky: bool): void {
  const k = f32x4.splat(factor);
  const slope = f32x4.splat(leaky ? 0.1 : 1);
  const end = from + (<usize>count << 2);
  while (from < end) {
    const a = v128.load(from);
    const b = v128.load(from, 16);
    const low = rounded(f32x4.mul(k, f32x4.pmax(a, f32x4.mul(a, slope))));
    const high = rounded(f32x4.mul(k, f32x4.pmax(b, f32x4.mul(b, slope))));
    v128.store(to, i16x8.narrow_i32x4_s(low, high));
    from += 32;
    to += 16;
  }
}

/** out[i][j] = probe[i] . head[j] * factor for the `size` words of a sentence, rows `stride` bytes apart; `width` a multiple of 8. */
export function arcs(probe: usize, head: usize, out: usize, size: i32, stride: usize, width: i32, factor: f32): void {
  const bytes: usize = width << 1;
  for (let i = 0; i < size; i++) {
    const start = probe + <usize>i * stride;
    for (let j = 0; j < size; j++) {
      let p = start;
      let q = head + <usize>j * stride;
      const end = p + bytes;
      let sum = i32x4.splat(0);
      while (p < end) {
        sum = i32x4.add(sum, i32x4.dot_i16x8_s(v128.load(p), v128.load(q)));
        p += 16;
        q += 16;
      }
      const total = i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3);
      store<f32>(out, <f32>total * factor);
      out += 4;
    }
  }
}

/** to = [leaky(a + b), tanh(a) * tanh(b)] as i16 times 4096, for one word and its head; `width` a multiple of 8. */
export function mix(a: usize, b: usize, to: usize, width: i32): void {
  const k = f32x4.splat(4096);
  const slope = f32x4.splat(0.1);
  const half: usize = width << 1;
  for (let i: usize = 0; i < <usize>width; i += 8) {
    const a0 = v128.load(a + (i << 2)), a1 = v128.load(a + (i << 2), 16);
    const b0 = v128.load(b + (i << 2)), b1 = v128.load(b + (i << 2), 16);
    const s0 = f32x4.add(a0, b0), s1 = f32x4.add(a1, b1);
    const l0 = rounded(f32x4.mul(k, f32x4.pmax(s0, f32x4.mul(s0, slope))));
    const l1 = rounded(f32x4.mul(k, f32x4.pmax(s1, f32x4.mul(s1, slope))));
    v128.store(to + (i << 1), i16x8.narrow_i32x4_s(l0, l1));
    const t0 = rounded(f32x4.mul(k, f32x4.mul(tanh4(a0), tanh4(b0))));
    const t1 = rounded(f32x4.mul(k, f32x4.mul(tanh4(a1), tanh4(b1))));
    v128.store(to + half + (i << 1), i16x8.narrow_i32x4_s(t0, t1));
  }
}
