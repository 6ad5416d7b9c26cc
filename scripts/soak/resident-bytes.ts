import { readFileSync } from 'node:fs';

/** The memory that the operating system has given to processes, in bytes, shared pages counted once in each; 0 where it does not tell. */
export function residentBytes(processes: readonly number[]): number {
  return processes.reduce((sum, id) => sum + residentOf(id), 0);
}

/** https://www.kernel.org/doc/Documentation/filesystems/proc.rst: only Linux has it. */
function residentOf(id: number): number {
  try {
    const kilobytes = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}
