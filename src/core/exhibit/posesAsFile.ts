const evidence = /\.(?:png|jpe?g|jfif|gif|webp|bmp|tiff?|hei[cf]|avif|eml|msg|mp3|m4a|aac|og[ga]|opus|wav|flac|amr|3g[ap]|caf|wma|mp4|pdf|docx?|xlsx?|txt)$/i;

/** Whether a folder bears a name that only a file of evidence bears («a.png»). */
export function posesAsFile(folder: string): boolean {
  return evidence.test(folder);
}
