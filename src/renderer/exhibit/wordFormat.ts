const spellings: Readonly<Record<string, string>> = { webm: 'WebM', h263: 'H.263', h264: 'H.264', hevc: 'H.265', mpeg4: 'MPEG-4', opus: 'Opus', vorbis: 'Vorbis', theora: 'Theora', speex: 'Speex' };

/** A container or codec as people write it: `H.264` for `h264`; one without a spelling of its own in capitals, `AMR-NB` for `amr_nb`. */
export const wordFormat = (name: string): string => spellings[name.toLowerCase()] ?? name.toUpperCase().replaceAll('_', '-');
