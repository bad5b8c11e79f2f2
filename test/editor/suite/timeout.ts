/** How long a test may wait for what the editor has to do, in milliseconds. Where the machine is busy, that is a while. */
export const timeout = 30_000;
