import { ensure } from './ensure.mjs';

ensure();
