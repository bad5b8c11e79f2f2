/** How much of a file tells whether it is a report, in bytes. */
export const headLength = 64 * 1024;

/**
 * Whether a file that begins like this is a report of Factlint's, in whichever format, so that a new one may take its place. An empty
 * file is: several formats are empty where there is nothing to tell, and nothing is lost with it.
 */
export function isReport(head: string): boolean {
  return head === '' || beginnings.some(beginning => beginning.test(head));
}

const beginnings: readonly RegExp[] = [
  // Text: a finding, a fault, or the sum.
  /^[^\n]+:\d+:\d+: (?:error|warning|information|hint): [^\n]* \[[a-z-]+\]\n/,
  /^factlint: /,
  /^(?:[^\n]*\. )?(?:[^\n]* in \d+ drafts?; \d+ claims? supported|No draft )/,
  // JSON, SARIF, GitLab's Code Quality, rdjson.
  /^\{\s*"version": 1,\s*"factSet": \{/,
  /^\{\s*"\$schema": "[^"]*sarif[^"]*",\s*"version": "2\.1\.0",\s*"runs": \[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "Factlint"/,
  /^\[(?:\]\n$|\s*\{\s*"type": "issue",\s*"check_name": "[a-z-]+",\s*"description": )/,
  /^\{\s*"source": \{\s*"name": "factlint"\s*\},\s*"diagnostics": \[/,
  // JUnit, Checkstyle.
  /^<\?xml [^>]*>\s*<testsuites name="factlint"/,
  /^<\?xml [^>]*>\s*<checkstyle version="4\.3"(?:\/?>)(?:(?! source=")[\s\S])*(?:$| source="factlint\.)/,
  // GitHub's annotations, Markdown, and the galley.
  /^::(?:error|warning|notice) file=[^\n]*,title=factlint /,
  /^## Factlint\n/,
  /^<!doctype html>\n(?:(?!<style)[\s\S])*<meta name="generator" content="Factlint">/,
];
