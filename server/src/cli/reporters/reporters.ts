import type { Report } from '../check/report';
import type { Format } from './format';
import type { TextView } from './textReport';

/** A report as a text in one format. It neither prints nor decides the exit status. */
export type Reporter = (report: Report, view: TextView) => string;

/** Loads a format's reporter: a run pays only for the formats that it asks for. */
export const reporters: Readonly<Record<Format, () => Promise<Reporter>>> = {
  text: async () => (await import('./textReport')).textReport,
  json: async () => (await import('./jsonReport')).jsonReport,
  sarif: async () => (await import('./sarifReport')).sarifReport,
  junit: async () => (await import('./junitReport')).junitReport,
  github: async () => (await import('./githubReport')).githubReport,
  'github-summary': async () => (await import('./markdownReport')).githubSummary,
  gitlab: async () => (await import('./gitlabReport')).gitlabReport,
  checkstyle: async () => (await import('./checkstyleReport')).checkstyleReport,
  rdjson: async () => (await import('./rdjsonReport')).rdjsonReport,
  markdown: async () => (await import('./markdownReport')).markdownReport,
};
