/** What a video's file tells of itself. The video is kept and played, never altered or transcoded. */
export interface Video {
  /** Seconds; null when the file does not tell. */
  readonly durationSeconds: number | null;
  /** `mp4`, `mov`, `3gp`, `webm`, `mkv`, `avi`. */
  readonly container: string;
  /** As ffprobe names it: `h264`, `hevc`, `vp9`, `av1`, `mpeg4`; the container's own name where that is unknown. */
  readonly videoCodec: string;
  /** Null without sound. */
  readonly audioCodec: string | null;
  /** As shown, after rotation; null when the file does not tell. */
  readonly widthPx: number | null;
  readonly heightPx: number | null;
}
