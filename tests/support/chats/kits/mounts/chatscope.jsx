import { Avatar, ChatContainer, Conversation, ConversationHeader, ConversationList, InfoButton, MainContainer, Message, MessageInput, MessageList, MessageSeparator, Search, Sidebar, VideoCallButton } from '@chatscope/chat-ui-kit-react';
import { Author, Stamp, Text, face, mountReact, settled, start } from './start.jsx';

const others = [['Доставка воды', 'Заказ принят'], ['Света Орлова', 'Спасибо большое!'], ['Книжный клуб', 'Встреча переносится на 16:30'], ['Аптека 36,6 метра', 'Ваш заказ собран'], ['Илья Котов', 'Вы: ок']];

/** chatscope's main container: conversations at the side, the thread with its header and input. */
start(async ({ rows, scene, app }) => {
  const position = (row) => (row.first ? (row.last ? 'single' : 'first') : row.last ? 'last' : 'normal');
  const sided = scene.turn % 2 === 0;
  mountReact(app,
      <MainContainer responsive style={{ height: '100%' }}>
        {sided ? (
          <Sidebar position="left" scrollable={false}>
            <Search placeholder="Поиск…" />
            <ConversationList>
              <Conversation name={scene.title} lastSenderName="Вы" info={rows.at(-1).text} active><Avatar src={face(scene.title)} name={scene.title} status="available" /></Conversation>
              {others.map(([name, info]) => <Conversation key={name} name={name} info={info}><Avatar src={face(name)} name={name} /></Conversation>)}
            </ConversationList>
          </Sidebar>
        ) : null}
        <ChatContainer>
          <ConversationHeader>
            <Avatar src={face(scene.title)} name={scene.title} />
            <ConversationHeader.Content userName={scene.title} info={scene.subtitle} />
            <ConversationHeader.Actions><VideoCallButton /><InfoButton /></ConversationHeader.Actions>
          </ConversationHeader>
          <MessageList>
            {rows.map((row) =>
              row.kind === 'message' ? (
                <Message key={row.id} data-m={row.id} avatarSpacer={row.side === 'left' && !row.last} model={{ direction: row.side === 'right' ? 'outgoing' : 'incoming', position: position(row), sender: row.author }}>
                  {row.side === 'left' && row.last ? <Avatar src={face(row.author)} name={row.author} /> : null}
                  {row.showAuthor || row.stamp !== null ? <Message.Header><span className="cs-message__sender-name" style={{ display: 'inline' }}><Author row={row} /></span>{row.stamp !== null ? <span className="cs-message__sent-time" style={{ display: 'inline' }}><Stamp row={row} /></span> : null}</Message.Header> : null}
                  <Message.CustomContent><Text row={row} /></Message.CustomContent>
                </Message>
              ) : (
                <MessageSeparator key={row.id} data-m={row.id}><span data-text>{row.text}</span></MessageSeparator>
              ),
            )}
          </MessageList>
          <MessageInput placeholder="Введите сообщение" />
        </ChatContainer>
      </MainContainer>,
  );
  await settled();
  app.querySelector('.cs-message-list__scroll-wrapper').dataset.feed = '';
  for (const bubble of app.querySelectorAll('.cs-message__content')) bubble.dataset.bubble = '';
});
