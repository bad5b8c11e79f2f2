import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeWorkspace } from '../workspace/nodeWorkspace';
import { startServer } from './server';

// The transport comes from the arguments: `--stdio` for any editor, `--node-ipc` for VS Code.
startServer(createConnection(ProposedFeatures.all), nodeWorkspace);
