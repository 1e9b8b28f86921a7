package org.consilium.platform.keeping;

import java.util.List;

/// What a copy says of itself. `about.json` is written first, with neither tables nor files, so
/// that a reader knows at once whether it can read on; `manifest.json` is written last.
record Manifest(
        String format,
        int version,
        String madeAt,
        List<String> migrations,
        List<TableSum> tables,
        List<FileSum> files) {
    static final String FORMAT = "consilium-export";
    static final int VERSION = 1;

    record TableSum(String name, long rows, String checksum) {}

    record FileSum(String path, long bytes, String sha256) {}

    Manifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    long rows() {
        return tables.stream().mapToLong(TableSum::rows).sum();
    }
}
