/**
 * What WhatsApp itself says in a chat. Lines without an author are its own anyway; these are told by their words, since
 * iPhones put the chat's name before them and the names in them may hold a colon.
 */
const own = [
  /end-to-end encrypted|сквозн(?:ым|ого) шифровани/i,
  /security code (?:with .{1,100} )?changed|код безопасности .{0,120}(?:изменился|изменён|изменен)/i,
  /^(?:You|Вы|.{1,100}?) (?:created (?:this )?group|создал(?:[аи]|\(-?а\))? (?:эту )?группу)/i,
  /(?:changed|изменил(?:[аи]|\(-?а\))?) (?:the subject|the group (?:name|description)|this group's|тему|название|описание|изображение|фото|иконку|значок)/i,
  /^(?:You|.{1,100}?) (?:joined (?:using|from)|left$|were added$|was added$|added |removed )/,
  /^(?:Вы|.{1,100}?) (?:присоединил[аи]?с[ья](?:\(-?[ал]?ась\))?|вышел(?:\(-?(?:ш?ла|а)\))?|вышла|покинул(?:[аи]|\(-?а\))?)(?: |$)/i,
  /^(?:Вы|.{1,100}?) добавил(?:[аи]|\(-?а\))? .{1,100}$/,
  /^(?:Missed (?:voice|video)|Пропущенный (?:аудио|видео|голосовой)?) ?(?:call|звонок)/i,
  /^(?:This chat is with|Этот чат с|This business|Эта компания|Компания .{1,100} использует)/i,
  /(?:disappearing messages|исчезающие сообщения|временные сообщения)/i,
  /(?:now an admin|теперь админ|назначен[аы]? админ)/i,
  /(?:phone number|номер телефона).{0,60}(?:new number|новый номер|changed|изменил)/i,
];
/** A person may write of encryption too; WhatsApp's own lines are short. */
const longest = 400;

/** Whether a line, or what stands behind the author, is WhatsApp's own. */
export function isSystemLine(text: string): boolean {
  return text.length <= longest && own.some((pattern) => pattern.test(text));
}
