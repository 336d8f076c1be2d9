import {html, type TemplateResult} from 'lit';
import type {Words} from '../i18n/words.js';

/**
 * While there is no story: what the page itself has in the tag. Where the story could not be had and the page has no
 * such text, a plain sentence says so: never another agreement's story.
 */
export function waitingView({messages}: Words, hasFailed: boolean): TemplateResult {
  return html`<slot name="fallback">${hasFailed ? html`<p lang=${messages.tag}>${messages.documentFailed}</p>` : ''}</slot
    ><slot></slot>`;
}
