export function writeMatrix() {}
