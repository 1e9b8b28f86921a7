package org.consilium.platform.postgres;

import java.util.ArrayList;
import java.util.List;

/// How the embedded server is set up: small enough that it and the application stay under 512 MB
/// together.
final class ServerSettings {

    private static final List<String> ALWAYS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "password_encryption=scram-sha-256",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    "log_min_messages=warning",
                    "log_checkpoints=off",
                    "max_connections=40",
                    "shared_buffers=72MB",
                    "effective_cache_size=1GB",
                    "work_mem=8MB",
                    "maintenance_work_mem=64MB",
                    "autovacuum_work_mem=32MB",
                    "autovacuum_max_workers=2",
                    "max_worker_processes=4",
                    // One page must not take both cores from all others.
                    "max_parallel_workers_per_gather=0",
                    // Compiling a plan costs more than any of our statements.
                    "jit=off",
                    // Reads by the asking process itself: three processes fewer, and our data sits
                    // in the cache.
                    "io_method=sync",
                    "random_page_cost=1.1",
                    "max_wal_size=1GB",
                    "shared_preload_libraries=pg_stat_statements",
                    "pg_stat_statements.max=1000",
                    "pg_stat_statements.save=off");

    private static final List<String> FORGETFUL =
            List.of(
                    "fsync=off",
                    "synchronous_commit=off",
                    "full_page_writes=off",
                    // Tests open many connections; the password is nobody's.
                    "scram_iterations=1",
                    "shared_buffers=64MB",
                    "max_connections=100");

    private ServerSettings() {}

    static List<String> of(boolean durable) {
        var settings = new ArrayList<>(ALWAYS);
        if (!durable) {
            settings.addAll(FORGETFUL);
        }
        return settings;
    }
}
