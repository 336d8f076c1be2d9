export default {
  compatibilityDate: '2025-07-01',
  telemetry: false,
  devtools: {enabled: false},
  vue: {compilerOptions: {isCustomElement: (tag: string) => tag === 'rra-explainer'}},
};
