/** Names of codecs as ffprobe gives them, by what containers call them. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^avc[1-4]$|^h264$|^x264$|^V_MPEG4\/ISO\/AVC/i, 'h264'],
  [/^hvc1$|^hev1$|^hevc$|^dvh|^V_MPEGH/i, 'hevc'],
  [/^av01$|^V_AV1/i, 'av1'],
  [/^vp09$|^vp90$|^V_VP9/i, 'vp9'],
  [/^vp08$|^vp80$|^V_VP8/i, 'vp8'],
  [/^mp4v$|^fmp4$|^xvid$|^divx$|^dx50$|^V_MPEG4\/ISO/i, 'mpeg4'],
  [/^s263$|^h263$/i, 'h263'],
  [/^mjp[ag]$|^jpeg$|^V_MJPEG/i, 'mjpeg'],
  [/^V_THEORA/i, 'theora'],
  [/^mp4a$|^A_AAC/i, 'aac'],
  [/^samr$/i, 'amr_nb'],
  [/^sawb$/i, 'amr_wb'],
  [/^opus$|^A_OPUS/i, 'opus'],
  [/^A_VORBIS/i, 'vorbis'],
  [/^\.mp3$|^A_MPEG\/L3/i, 'mp3'],
  [/^ac-3$|^A_AC3/i, 'ac3'],
  [/^alac$/i, 'alac'],
  [/^A_FLAC$|^fLaC$/i, 'flac'],
  [/^sowt$|^twos$|^lpcm$|^A_PCM/i, 'pcm'],
];

/** The codec, or the container's own name of it in lower case, letters and digits only. */
export function codecName(told: string): string {
  return names.find(([pattern]) => pattern.test(told.trim()))?.[1] ?? told.toLowerCase().replace(/[^a-z0-9_/.-]/g, '');
}
