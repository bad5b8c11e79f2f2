import { version } from '../../../../package.json';

/*
 * The files that `factlint init` writes. They name the package by its version, so that a run of today and one of next year
 * check alike.
 */

export const configTemplate = `# Where Factlint finds facts and drafts; globs count from this folder.
facts: ["facts/**/*.{yaml,yml}"]
drafts: ["**/*.md", "**/*.markdown"]
ignore: []            # files and folders that are neither
fail-on: error        # error | warning | information | hint | never
`;

export const factsTemplate = `# A fact is a subject, a property, a value and a source. Put your own in place of this one.
entities:
  eiffel-tower:
    label: Eiffel Tower
    aliases: [Tour Eiffel]
    type: place

facts:
  - id: eiffel-tower-completed
    subject: eiffel-tower
    property: completed
    value: 1889
    statement: The Eiffel Tower was completed in 1889.
    source: https://www.toureiffel.paris/en/the-monument/history
`;

export const draftTemplate = `# A first draft

The Eiffel Tower was completed in 1889. Write another year, and “factlint check” reports it.
`;

/** @param branch The branch to which pushes are checked, beside every pull request. */
export function githubTemplate(branch: string): string {
  return `name: Factlint
on:
  push:
    branches: [${JSON.stringify(branch)}]
  pull_request:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with:
          node-version: 22
      - run: npx --yes factlint@${version} facts check
      - run: npx --yes factlint@${version} check --format github --output github-summary
`;
}

export const gitlabTemplate = `factlint:
  image: node:22-slim
  script:
    - npx --yes factlint@${version} facts check
    - npx --yes factlint@${version} check --format text --output gitlab:factlint.json
  artifacts:
    when: always
    reports:
      codequality: factlint.json
`;

export const preCommitTemplate = `repos:
  - repo: local
    hooks:
      - id: factlint
        name: factlint
        entry: factlint check
        language: node
        additional_dependencies: ["factlint@${version}"]
        types: [markdown]
`;
