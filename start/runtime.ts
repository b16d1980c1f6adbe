import { maxDescriptors } from '@/http/connections'

/** The releases of Node.js that get security fixes when this version is made, the newest first. */
const SUPPORTED = [26, 24, 22]
const MIN_DESCRIPTORS = 1_024

/** What an operator should know of the machine before real citizens come: a line each. */
export function runtimeWarnings(version = process.versions.node, descriptors = maxDescriptors()): readonly string[] {
  const major = Number(version.split('.')[0])
  return [
    ...(major < Math.min(...SUPPORTED)
      ? [`Node.js ${version} gets no security fixes any more: run the service on Node.js 24 (it works on ${SUPPORTED.join(', ')} as well).`]
      : []),
    ...(descriptors < MIN_DESCRIPTORS
      ? [`Only ${descriptors} files and connections may be open at a time: raise the limit (ulimit -n 4096).`]
      : []),
  ]
}
