import { config } from 'zod';

// The content security policy allows no code made from text.
config({ jitless: true });

export { z } from 'zod';
