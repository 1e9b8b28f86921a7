/// PostgreSQL for the platform: the one at `CONSILIUM_DATABASE_URL`, or one of our own that needs
/// no installation.
///
/// The own one comes as binaries inside the build, is unpacked once beside the data, runs as a
/// child of this process on a free port of 127.0.0.1, and keeps its files in the data directory:
///
/// - `postgres/` the database cluster, `postgres.password` its password (0600), `postgres.log` what
///   the server says,
/// - `programs/` the unpacked binaries, which may be deleted at any time,
/// - `consilium.lock` held while a Consilium runs on this directory.
///
/// Words: the *cluster* is the directory PostgreSQL calls PGDATA; the *postmaster* is its first
/// process. It promises three things. An acknowledged write survives `kill -9` and power loss
/// (fsync, checksums). No PostgreSQL outlives us for long (the kernel tells it when we die; where
/// it cannot, the next start ends it first). Whatever is wrong is said in a sentence, and nothing
/// is touched.
///
/// Internal to the platform: other modules know only `Database`. Tests use [EmbeddedPostgres]
/// through `org.consilium.testing.TestPostgres`.
@NullMarked
package org.consilium.platform.postgres;

import org.jspecify.annotations.NullMarked;
