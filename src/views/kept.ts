import {noChange} from 'lit';
import {Directive, directive, type DirectiveResult} from 'lit/directive.js';
import {isEqual} from '../scene/remembered.js';

type Draw = (given: object) => unknown;

class Kept extends Directive {
  #draw?: Draw;
  #given?: object;

  render(draw: Draw, given: object): unknown {
    if (draw === this.#draw && this.#given && isEqual(this.#given, given)) return noChange;
    this.#draw = draw;
    this.#given = given;
    return draw(given);
  }
}

/**
 * What a function draws of what it is given, drawn again only where a field of that has changed (lists and sets are
 * compared by what they hold): pointing at something leaves alone what does not tell of it. What is given is all that the
 * function may read, so nothing can stay behind.
 */
export const kept = directive(Kept) as <Given extends object>(
  draw: (given: Given) => unknown,
  given: Given,
) => DirectiveResult;
