import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findModel } from '../../../../src/main/adapters/speech/findModel.js';
import { onnxFacts } from '../../../../src/main/adapters/speech/onnxFacts.js';
import { writeToneModel } from '../../../support/speech/toneModel.js';
import { mutated } from '../../../support/evidence/mutate.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dossier-model-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('a folder with a speech model', () => {
  it('is told by what the model says of itself', async () => {
    writeToneModel(join(dir, 'tones'));
    const { sizeBytes, ...model } = await findModel(join(dir, 'tones'));
    expect(model).toEqual({ dir: join(dir, 'tones'), name: 'tones', kind: 'nemo-ctc', files: { model: 'model.onnx', tokens: 'tokens.txt' }, isMultilingual: false });
    expect(sizeBytes).toBe(readFileSync(join(dir, 'tones', 'model.onnx')).length + readFileSync(join(dir, 'tones', 'tokens.txt')).length);
  });

  it('is found one level deeper, beside the archive it came from', async () => {
    writeToneModel(join(dir, 'sherpa-onnx-tones'));
    writeFileSync(join(dir, 'sherpa-onnx-tones.tar.bz2'), '');
    expect(await findModel(dir)).toMatchObject({ name: 'sherpa-onnx-tones', dir: join(dir, 'sherpa-onnx-tones') });
  });

  it('is not guessed at when there are two', async () => {
    writeToneModel(join(dir, 'one'));
    writeToneModel(join(dir, 'two'));
    await expect(findModel(dir)).rejects.toMatchObject({ fault: { code: 'E_NOT_A_MODEL', problem: { what: 'nothing' } } });
  });

  it('is refused when the file is no ONNX, whatever it is called', async () => {
    writeToneModel(dir);
    writeFileSync(join(dir, 'model.onnx'), 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 226000000\n');
    await expect(findModel(dir)).rejects.toMatchObject({ fault: { code: 'E_NOT_A_MODEL', problem: { what: 'not-described', file: 'model.onnx' } } });
  });

  it('is refused when it is not there', async () => {
    await expect(findModel(join(dir, 'gone'))).rejects.toMatchObject({ fault: { code: 'E_NOT_FOUND', input: 'gone' } });
  });
});

describe('what a model says of itself', () => {
  it('is read past its weights', async () => {
    writeToneModel(dir);
    expect(await onnxFacts(join(dir, 'model.onnx'))).toEqual({ vocab_size: '5', subsampling_factor: '1', normalize_type: '', model_type: 'EncDecCTCModel', version: '1' });
  });

  it('ends in an answer for any damage', async () => {
    writeToneModel(dir);
    const whole = readFileSync(join(dir, 'model.onnx'));
    const path = join(dir, 'damaged.onnx');
    let described = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      writeFileSync(path, mutated(whole, seed));
      const facts = await onnxFacts(path);
      if (facts !== null) described += 1;
      expect(facts === null || typeof facts === 'object').toBe(true);
    }
    // Damage to the weights leaves the description alone, damage to the frame does not.
    expect(described).toBeGreaterThan(0);
    expect(described).toBeLessThan(100);
  });

  it.each([['nothing', Buffer.alloc(0)], ['a text', Buffer.from('tokens\n')], ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')]])('is null for %s', async (_, bytes) => {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'x.onnx'), bytes);
    expect(await onnxFacts(join(dir, 'x.onnx'))).toBeNull();
  });
});
