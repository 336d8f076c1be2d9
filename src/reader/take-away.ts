import {type Format, fileName, fileOf} from '../outputs/downloads.js';
import type {Scene} from '../scene/scene.js';
import {pngOf} from './png-of.js';

/** Ms after which a browser surely has the file. */
const SAVED_AFTER = 60_000;

/** Saves what is shown as a file. Where the browser can make no PNG, the reader gets the drawing that it would be made of. */
export async function save(format: Format, scene: Scene): Promise<void> {
  if (format !== 'png') {
    saveFile(fileName(format, scene), fileOf(format, scene));
    return;
  }
  try {
    saveFile(fileName(format, scene), await pngOf(await fileOf('svg', scene).text()));
  } catch {
    await save('svg', scene);
  }
}

/** By a link that is in no document, so that the page hears nothing of its click. */
function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(blob);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED_AFTER);
}

/**
 * Whether the page around this one may keep a file from its reader, of which a browser says nothing: a frame without the
 * permission, or one of another site, whose permissions are not known.
 */
export function mayRefuseFiles({top, self, frameElement: frame}: Pick<Window, 'top' | 'self' | 'frameElement'> = window): boolean {
  if (self === top) return false;
  const sandbox = frame?.getAttribute('sandbox');
  return frame === null || (sandbox != null && !/(^|\s)allow-downloads(\s|$)/i.test(sandbox));
}

/** Whether the system has a sheet to share by, and the page may open it. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/** Opens the system's sheet. A reader who closes it has not failed. */
export async function shareBySystem(title: string, url: string): Promise<void> {
  try {
    await navigator.share(url ? {title, url} : {title});
  } catch {
    // Closed, or refused by the page's policy.
  }
}
