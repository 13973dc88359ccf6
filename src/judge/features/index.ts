import { aroundFeatures } from './around.js';
import type { Feature } from './feature.js';
import { ownFeatures } from './own.js';

/** The features that any source has; those of elements come from the HTML reader's side, see `treeFeatures`. */
export const flatFeatures: readonly Feature[] = [...ownFeatures, ...aroundFeatures];
