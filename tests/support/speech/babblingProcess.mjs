// A process that answers with what no transcript is.
process.on('message', () => process.send({ reply: { ok: true, recognised: { segments: [{ from: -1, to: 'x', text: {} }] } } }));
