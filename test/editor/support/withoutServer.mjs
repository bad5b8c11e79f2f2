/**
 * Makes VS Code's page one without a server behind it, as VS Code for the Web is.
 * @param {import('playwright-core').Page} page
 * @param {object} options
 * @param {string[]} options.builtin  the addresses of extensions that VS Code brings with it
 * @param {string[]} options.development  the addresses of extensions in development
 * @param {object} options.settings
 */
export async function withoutServer(page, { builtin, development, settings }) {
  await page.route(
    url => url.pathname === '/' && url.searchParams.has('folder'),
    async route => {
      const response = await route.fetch();
      const body = changeConfiguration(await response.text(), ({ remoteAuthority, ...configuration }) => ({
        ...configuration,
        additionalBuiltinExtensions: builtin.map(componentsOf),
        developmentOptions: { extensions: development.map(componentsOf) },
        configurationDefaults: settings,
      }));
      // The page may fetch from this machine, as the frame that extensions run in may.
      const headers = response.headers();
      const policy = (headers['content-security-policy'] ?? '').replace(
        'connect-src',
        'connect-src http://localhost:*',
      );
      await route.fulfill({ response, body, headers: { ...headers, 'content-security-policy': policy } });
    },
  );
  // code-server's page takes whoever serves it for the server that it works with and keeps the user's settings on.
  await page.route(/\/workbench\.js$/, async route => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(',remoteAuthority:location.host', '')
      .replace(/(userRoamingDataHome\(\)\{[^}]*scheme:\w+\.)vscodeRemote/, '$1vscodeUserData');
    await route.fulfill({ response, body });
  });
}

/**
 * The page holds its configuration as JSON in an attribute.
 * @param {string} page
 * @param {(configuration: Record<string, unknown>) => object} change
 */
function changeConfiguration(page, change) {
  const attribute = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;
  return page.replace(attribute, (_, head, json) => {
    const changed = change(JSON.parse(json.replaceAll('&quot;', '"')));
    return head + JSON.stringify(changed).replaceAll('"', '&quot;');
  });
}

/**
 * An address as VS Code takes it apart.
 * @param {string} address
 */
function componentsOf(address) {
  const { protocol, host, pathname } = new URL(address);
  return { scheme: protocol.replace(':', ''), authority: host, path: pathname };
}
