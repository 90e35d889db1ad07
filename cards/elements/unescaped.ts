/** A sentence that is safe as Markdown (see plain) as it reads. */
export const unescaped = (text: string): string => text.replace(/\\([\\`*_[\]<>~&#+\-=|.):])/g, '$1')
