import type {CSSResult} from 'lit';
import {css} from './css.js';
import {TEXT_PX} from '../scene/sizes.js';

/** A size of type in em of the running text, by the px that it has where nothing enlarges that. */
export const em = (px: number): CSSResult => css`calc(${px}em / ${TEXT_PX})`;
