import type { Locate } from '../features/factCardMarkdown';
import type { Project } from '../workspace/loadProject';
import { isWithin, pathWithin } from '../workspace/paths';
import { toLocation } from './toProtocol';

/** Names a fact's place as the file below the project's root and the line, and links to it. */
export function locateIn(project: Project): Locate {
  return origin => {
    const file = isWithin(project.root, origin.file) ? pathWithin(project.root, origin.file) : origin.file;
    const location = toLocation(project, origin);
    if (location === undefined) return { label: file };
    const line = location.range.start.line + 1;
    return { label: `${file}, line ${line}`, href: `${location.uri}#L${line}` };
  };
}
