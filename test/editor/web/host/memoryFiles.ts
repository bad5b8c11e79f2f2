import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';

/** Files by path; folders are where files lie in them. */
export function memoryFiles(files: Map<string, Uint8Array>): FileSystemProvider {
  const changed = new EventEmitter<FileChangeEvent[]>();
  const times = new Map<string, number>();
  let clock = 0;
  const tell = (type: FileChangeType, uri: Uri) => changed.fire([{ type, uri }]);
  const namesIn = ({ path }: Uri) => {
    const folder = path === '/' ? path : `${path}/`;
    return [...files.keys()].filter(file => file.startsWith(folder)).map(file => file.slice(folder.length));
  };
  const contentOf = (uri: Uri) => {
    const content = files.get(uri.path);
    if (content === undefined) throw FileSystemError.FileNotFound(uri);
    return content;
  };

  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => {}),
    stat(uri) {
      const content = files.get(uri.path);
      const mtime = times.get(uri.path) ?? 0;
      if (content !== undefined) return { type: FileType.File, size: content.length, ctime: 0, mtime };
      if (namesIn(uri).length > 0) return { type: FileType.Directory, size: 0, ctime: 0, mtime };
      throw FileSystemError.FileNotFound(uri);
    },
    readDirectory(uri) {
      const entries = namesIn(uri).map((name): [string, FileType] => {
        const [first = '', ...rest] = name.split('/');
        return [first, rest.length > 0 ? FileType.Directory : FileType.File];
      });
      return [...new Map(entries)];
    },
    readFile: contentOf,
    writeFile(uri, content) {
      const isNew = !files.has(uri.path);
      files.set(uri.path, content);
      times.set(uri.path, ++clock);
      tell(isNew ? FileChangeType.Created : FileChangeType.Changed, uri);
    },
    delete(uri) {
      files.delete(uri.path);
      tell(FileChangeType.Deleted, uri);
    },
    rename(from, to) {
      files.set(to.path, contentOf(from));
      files.delete(from.path);
      tell(FileChangeType.Deleted, from);
      tell(FileChangeType.Created, to);
    },
    createDirectory() {},
  };
}
