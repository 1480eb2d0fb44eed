import fc from 'fast-check';

// The same cases every time, so that a change is what breaks a test. `FC_SEED=random` draws other ones, a number those of that seed.
const { FC_SEED: seed = '20261124' } = process.env;
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
