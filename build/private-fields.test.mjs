import assert from 'node:assert/strict';
import {test} from 'node:test';
import {privateFields} from './private-fields.mjs';

const transform = (code) => privateFields().transform.call({error: assert.fail}, code, 'x.ts').code;

test('private fields and methods become plain ones; colours and strings are left alone', () => {
  assert.equal(
    transform("class A { #x = '#fff'; #go(): void { this.#x = `#${this.#x}`; } }"),
    "class A { $private_x = '#fff'; $private_go(): void { this.$private_x = `#${this.$private_x}`; } }",
  );
});
