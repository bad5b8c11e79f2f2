/// <reference lib="webworker" />
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server';

declare const self: DedicatedWorkerGlobalScope;

// A web worker has no disk: all files come from the editor.
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
