/** Pixels as they lie row by row, red, green, blue. */
export interface RawPixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 3;
  readonly data: Uint8Array;
}
