/**
 * Settings with which TinyMCE keeps the tag when an author switches between code and text.
 *
 * To install: tinymce.init({selector: 'textarea', ...rraExplainerSettings}). The figure form of the README needs none.
 */
export const rraExplainerSettings = {
  custom_elements: 'rra-explainer',
  extended_valid_elements:
    'rra-explainer[lang|theme|view|countries|relations|selected|as-of|controls|heading-level|alt|hash|src|loading],span[slot|class|style|lang]',
};
