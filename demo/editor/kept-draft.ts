import {EMPTY_DRAFT, openDraft, type Draft} from './draft.js';

const KEY = 'rra-explainer-editor';

/** The draft of the last visit, kept by this browser alone; an empty one where there is none or storage is refused. */
export function keptDraft(): Draft {
  try {
    const text = localStorage.getItem(KEY);
    return (text && openDraft(text).draft) || EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}

/** Keeps the draft in this browser. Answers whether it could. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
