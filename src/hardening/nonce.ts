/** What lets a `<style>` in where the page's policy asks for a nonce, as pages say it that have Lit's. */
export const nonce = (): string => (globalThis as { litNonce?: string }).litNonce ?? '';
