export function letterNumber(number: number, fileBytes?: number): string;
export function inMailbox(letter: string, number: number): string;
export function writeMailbox(path: string, count: number, fileBytes?: number): Promise<void>;
