package org.consilium.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.consilium.Consilium;
import org.consilium.testing.TestPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The application as it runs: on a port, with its jobs, on a database behind a gate.
final class RunningInstance implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final TcpGate gate;

    RunningInstance(Path folder) throws IOException {
        var url = TestPostgres.fresh().url();
        int port = URI.create(url.replaceFirst("^jdbc:", "")).getPort();
        gate = new TcpGate(port);
        context =
                SpringApplication.run(
                        Consilium.class,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--consilium.database.url=" + url.replace(":" + port, ":" + gate.port()),
                        "--consilium.data=" + folder,
                        "--consilium.demo=false",
                        "--consilium.greeting=false",
                        "--spring.main.register-shutdown-hook=false",
                        "--spring.datasource.hikari.connection-timeout=500",
                        "--server.tomcat.connection-timeout=1s");
    }

    TcpGate gate() {
        return gate;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    HttpResponse<String> get(String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                        .timeout(Duration.ofSeconds(20))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        context.close();
        gate.close();
        client.close();
    }
}
