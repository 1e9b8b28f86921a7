package org.consilium.platform.starting;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.consilium.platform.StartupProblem;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// Looks whether the web server's port is free before anything else happens, so that a second start
/// by mistake touches no data and is told at once. (Should somebody take it in the meantime,
/// [StartupReport] says the same later.)
final class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int DEFAULT_PORT = 8080;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var port = event.getEnvironment().getProperty("server.port", Integer.class, DEFAULT_PORT);
        if (port > 0 && !isFree(event.getEnvironment(), port)) {
            throw new StartupProblem(StartupReport.portTaken(port));
        }
    }

    private static boolean isFree(Environment environment, int port) {
        var address = environment.getProperty("server.address", InetAddress.class);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
