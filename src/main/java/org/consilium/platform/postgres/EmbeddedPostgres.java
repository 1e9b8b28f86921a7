package org.consilium.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.consilium.platform.StartupProblem;

/// A PostgreSQL of our own on a data directory, from [#start] to [#close].
///
/// It listens on a free port of 127.0.0.1 and knows two roles with one password: `consilium`, which
/// owns the database of that name and is what the application uses, and `postgres`, the superuser,
/// for those who operate it.
public final class EmbeddedPostgres implements AutoCloseable {

    public static final String USER = "consilium";
    public static final String DATABASE = "consilium";

    private final DataDirectory data;
    private final Postmaster postmaster;
    private final String password;

    private EmbeddedPostgres(DataDirectory data, Postmaster postmaster, String password) {
        this.data = data;
        this.postmaster = postmaster;
        this.password = password;
    }

    /// Returns when the server takes connections. Makes the cluster on first use, ends an orphan of
    /// an earlier start.
    ///
    /// @throws StartupProblem when something is wrong that the person who started us can mend;
    ///   nothing is changed then
    public static EmbeddedPostgres start(PostgresOptions options) {
        var data = DataDirectory.open(options.home());
        try {
            return start(options, data);
        } catch (IOException e) {
            throw new UncheckedIOException(closing(data, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw closing(data, new StartupProblem("The start was interrupted.", e));
        } catch (RuntimeException e) {
            throw closing(data, e);
        }
    }

    private static EmbeddedPostgres start(PostgresOptions options, DataDirectory data)
            throws IOException, InterruptedException {
        var programs = PostgresPrograms.unpackedIn(options.programs(), options.progress());
        var isNew = !data.hasCluster();
        if (!isNew) {
            data.requireVersion(programs.major());
        }
        var confinement = Confinement.forData(isNew ? data.home() : data.cluster());
        var password = data.password();
        if (isNew) {
            options.progress()
                    .accept("Preparing the data directory %s (once) ...".formatted(data.home()));
            new ClusterMaker(data, programs, confinement, options.durable()).make(password);
        } else {
            confinement.handOver(data.home(), data.cluster());
            RunningCluster.endOrphan(data.cluster(), programs, confinement);
        }
        ServerLog.rotate(data.log());
        var postmaster = Postmaster.started(data, programs, confinement, options.durable());
        return new EmbeddedPostgres(data, postmaster, password);
    }

    public int port() {
        return postmaster.port();
    }

    public String password() {
        return password;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    /// Stops the server and frees the directory. Close the connection pool first.
    @Override
    public void close() {
        postmaster.stop();
        try {
            data.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <E extends Exception> E closing(DataDirectory data, E failure) {
        try {
            data.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
