/** Made by `build/manifest-module.mjs` from `dist/custom-elements.json`. */
declare module 'rra-explainer-manifest' {
  /** Each attribute of the tag, in the order of the source, with the words of its documentation. */
  export const attributes: readonly {
    readonly name: string;
    readonly fieldName: string;
    readonly description: string;
  }[];
}
