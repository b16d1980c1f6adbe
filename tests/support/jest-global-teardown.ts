import { finishRun } from './run/run-folder'

export default finishRun
