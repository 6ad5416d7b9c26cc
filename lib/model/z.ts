import * as z from 'zod/mini';

// Extension pages forbid eval, which zod probes for otherwise; this must run before the first schema is made.
z.config({ jitless: true });

export { z };
