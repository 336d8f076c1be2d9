/**
 * Rollup plugin: d3's packages come as one flat file each, in which some unused curves look like side effects
 * (factories that are called at once, a prototype assigned inside an expression). Said plainly, they fall away.
 */
export function pureD3() {
  return {
    name: 'pure-d3',
    transform(code, id) {
      if (!/node_modules\/d3-shape\//.test(id)) return null;
      return {
        code: code
          .replace(/= \(function custom\(/g, '= /* @__PURE__ */ (function custom(')
          .replace(
            /\((\w+)\.prototype = (Object\.create\(\w+\.prototype\))\)\.(\w+) =/g,
            '$1.prototype = $2;\n$1.prototype.$3 =',
          ),
        map: null,
      };
    },
  };
}
