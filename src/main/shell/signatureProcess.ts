import { openOriginal } from '../adapters/reading/openOriginal.js';
import { maxLetterBytes } from '../adapters/mail/maxLetterBytes.js';
import { verifySignatures } from '../adapters/mail/verifySignatures.js';
import { answerOrders } from './answerOrders.js';
import type { SignatureOrder } from './Signatures.js';

/** The entry point of the process that checks letters' signatures; it asks nobody, the keys are brought to it. */
answerOrders(({ path, keys, now }: SignatureOrder) =>
  openOriginal(path, path, async (original) => {
    const letter = Buffer.from(await original.bytes({ bytes: maxLetterBytes, words: '50 MB' }));
    return new TextEncoder().encode(JSON.stringify(await verifySignatures(letter, keys, now)));
  }),
);
