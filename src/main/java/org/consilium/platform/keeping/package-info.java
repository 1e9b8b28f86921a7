/// Keeping an instance: everything it holds as one encrypted file or one readable folder, and back.
///
/// One format in two containers (ADR 0017, `docs/export-format.md`): tables as JSON Lines, files as
/// they are, a manifest with a checksum of each. `export` writes a folder of it, `backup` a zip of
/// it, encrypted with a passphrase. Reading happens in one snapshot of the database, writing in one
/// transaction; the launcher lets a restored folder take its place only when all of it is there.
@NullMarked
package org.consilium.platform.keeping;

import org.jspecify.annotations.NullMarked;
