import {mount, unmount} from 'svelte';
import Post from './post.svelte';

export function start(place, initial, heard) {
  const values = $state(initial);
  const app = mount(Post, {target: place, props: {values, heard}});
  return {set: (change) => Object.assign(values, change), stop: () => unmount(app)};
}
