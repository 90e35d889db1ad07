import type { ProgramId } from './names'

/** The three sub-programs that the pages call "Surface". */
export const surfacePrograms: readonly ProgramId[] = ['surface-add-hub', 'surface-add-pc', 'surface-adr-hub']
