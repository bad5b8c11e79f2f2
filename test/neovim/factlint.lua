-- What the tests' Lua works with: a Neovim with nothing but the language server, and ways to wait for what comes from it.
-- Neovim 0.7, as Debian 12 has it, and all later ones.

local server = vim.json.decode(vim.env.FACTLINT_SERVER)
local attached = {}

-- Waits until the condition holds, and returns what it returned.
function await(what, condition)
  local value
  local function holds()
    value = condition()
    return value
  end
  if not vim.wait(20000, holds, 10) then
    error('In vain waited for ' .. what)
  end
  return value
end

local config = {
  name = 'factlint',
  cmd = server,
  root_dir = vim.fn.getcwd(),
  on_attach = function(client, buffer)
    attached[buffer] = client
  end,
}

-- Opens a file, and waits until the server serves it.
function open(path)
  vim.cmd('edit ' .. vim.fn.fnameescape(path))
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].filetype = path:match('%.md$') and 'markdown' or 'yaml'
  if vim.lsp.start then
    vim.lsp.start(config)
  else
    config.id = config.id or vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(buffer, config.id)
  end
  await('the server', function()
    return attached[buffer]
  end)
  return buffer
end

-- The diagnostics of a buffer as soon as there are so many: each its code and the words that it stands on.
function diagnostics(buffer, count)
  await(count .. ' diagnostics', function()
    return #vim.diagnostic.get(buffer) == count
  end)
  vim.fn.bufload(buffer)
  return vim.tbl_map(function(each)
    local line = vim.api.nvim_buf_get_lines(buffer, each.lnum, each.lnum + 1, true)[1]
    return each.code .. ' ' .. line:sub(each.col + 1, each.end_col)
  end, vim.diagnostic.get(buffer))
end

-- Puts the cursor on the first place of some words.
function go_to(words)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. words, 'c') > 0, words .. ' is not there')
end

-- The lines of the hover's window.
function hover()
  vim.lsp.buf.hover()
  local window = await('the hover', function()
    for _, each in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(each).relative ~= '' then
        return each
      end
    end
  end)
  return vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)
end

-- Asks for the code actions at the cursor, takes the one with this title, and returns the titles of all.
function take_action(title)
  local titles
  vim.ui.select = function(items, options, choose)
    titles = vim.tbl_map(options.format_item or tostring, items)
    for index, each in ipairs(titles) do
      if vim.startswith(each, title) then
        return choose(items[index], index)
      end
    end
    choose(nil, nil)
  end
  vim.lsp.buf.code_action()
  return await('the code actions', function()
    return titles
  end)
end

-- Runs a command of the server's, and returns what it resolves to.
function command(buffer, name)
  local answer
  vim.lsp.buf_request(buffer, 'workspace/executeCommand', { command = name, arguments = {} }, function(failure, result)
    answer = { failure = failure, result = result }
  end)
  await('the command', function()
    return answer
  end)
  assert(not answer.failure, vim.inspect(answer.failure))
  return answer.result
end

-- The text of a buffer, as soon as it holds these words.
function text_with(buffer, words)
  return await(words, function()
    local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), '\n')
    return text:find(words, 1, true) and text
  end)
end

local ok, value = xpcall(dofile, debug.traceback, 'drive.lua')
local result = ok and { value = value } or { failure = value }
vim.fn.writefile({ vim.json.encode(result) }, 'result.json')
vim.cmd('qall!')
