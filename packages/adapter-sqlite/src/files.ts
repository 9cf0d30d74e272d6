/**
 * Node's file functions. Taken this way, and not by an import: an import reads every name of the module, and so loads
 * the streams and promises of files too, which nobody here needs and every start of a process would wait for.
 */
export const files = process.getBuiltinModule('node:fs');
