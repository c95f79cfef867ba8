/** How the owner of the device is called over own messages, with the part one has. */
export const ownName = /^(?:вы|you|я|me)(?: (?:покупатель|клиент|заявитель|автор|customer|client|buyer|author))?$/iu;

/** Whether a name is that of the owner of the device: «Вы», "You". */
export const isOwnName = (author: string | null): boolean => author !== null && ownName.test(author);
