// A process that ends while it reads the sound, as a native decoder does.
process.on('message', () => {
  process.send({ progress: { stage: 'speech', done: 0, total: 60 } }, () => process.kill(process.pid, 'SIGSEGV'));
});
