/** What the compilers of Vue's and Svelte's templates are told of the tag; each line compiles or is meant not to. */
import type {} from 'rra-explainer/svelte';
import type {} from 'rra-explainer/vue';
import type {SvelteHTMLElements} from 'svelte/elements';
import type {GlobalComponents} from 'vue';

type InVue = InstanceType<GlobalComponents['rra-explainer']>['$props'];
type InSvelte = SvelteHTMLElements['rra-explainer'];

export const inVue: InVue = {theme: 'dark', controls: 'legend table', 'heading-level': 2};
export const inSvelte: InSvelte = {theme: 'dark', controls: 'legend table', 'heading-level': 2, class: 'wide'};
// @ts-expect-error no such value
export const wrongInVue: InVue = {theme: 'drak'};
// @ts-expect-error no such value
export const wrongInSvelte: InSvelte = {theme: 'drak'};
