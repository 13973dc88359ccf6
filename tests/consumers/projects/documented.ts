/**
 * A project that builds on cleancopy and documents its types as part of its own interface.
 *
 * @module
 */
export type * from 'cleancopy';
