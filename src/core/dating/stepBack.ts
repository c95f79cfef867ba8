import { minutesOf } from './minutesOf.js';

/** Messages may arrive in another order than they were sent: up to so many minutes back are no step back. */
const slackMinutes = 59;
/** A time so late, followed by one so early, is a midnight between two messages; any other step back is not understood. */
const [late, early] = ['20:00', '06:00'];

/** Whether a time, `HH:MM`, steps back behind the one before it. */
export const isStepBack = (last: string, time: string): boolean => minutesOf(last) - minutesOf(time) > slackMinutes;

/** Whether a midnight lies between two times. */
export const isMidnight = (last: string, time: string): boolean => last >= late && time <= early;
