/** True for exactly the same type, also in what is optional. */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- comparing two generic functions compares A and B exactly */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** Fails to compile for anything but `true`. */
export type Expect<T extends true> = T;
