// A process that was begun, tells that it reads the sound, and is not heard of again.
process.on('message', () => {
  process.send({ progress: { stage: 'speech', done: 0, total: 60 } });
});
setInterval(() => undefined, 1_000);
