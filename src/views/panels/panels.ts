import type {TemplateResult} from 'lit';
import type {Panel, ViewState} from '../../scene/scene.js';
import type {Control} from '../../settings/settings.js';
import {embedView} from './embed-view.js';
import {shareView} from './share-view.js';
import {correctionsView, sourcesView} from './sources-view.js';
import {tableView} from './table-view.js';

/** What offers a panel, what its button says, and what it shows. */
export interface PanelRow {
  /** The control without which the page does not offer it. */
  readonly control: Control;
  readonly label: (state: Pick<ViewState, 'model' | 'words'>) => string;
  /** Whether there is anything in it to show. */
  readonly hasContent: (state: Pick<ViewState, 'model'>) => boolean;
  readonly view: (view: ViewState) => TemplateResult;
}

/** A row a panel, in the order of their buttons. A panel without one does not compile. */
export const PANELS: Readonly<Record<Panel, PanelRow>> = {
  sources: {
    control: 'sources',
    label: ({model, words}) => words.messages.sources + words.messages.aside(String(model.document.sources.length)),
    hasContent: ({model}) => model.document.sources.length > 0,
    view: sourcesView,
  },
  table: {
    control: 'table',
    label: ({words}) => words.messages.table,
    hasContent: () => true,
    view: tableView,
  },
  share: {
    control: 'share',
    label: ({words}) => words.messages.share,
    hasContent: () => true,
    view: shareView,
  },
  embed: {
    control: 'share',
    label: ({words}) => words.messages.embed,
    hasContent: () => true,
    view: embedView,
  },
  corrections: {
    control: 'sources',
    label: ({words}) => words.messages.corrections,
    hasContent: ({model}) => model.document.corrections.length > 0,
    view: correctionsView,
  },
};
