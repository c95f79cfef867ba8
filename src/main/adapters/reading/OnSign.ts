/** Called by a reading that takes long, each time it has come a step further. */
export type OnSign = () => void;
