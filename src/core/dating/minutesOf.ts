/** The minutes of the day, 0–1439, of a time «HH:MM». */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
