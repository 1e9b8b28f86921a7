package org.consilium.notifications.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.consilium.notifications.News;
import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.ui.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// Devices and pushes, against a push service on this machine that decrypts.
@ConsiliumTest
@TestPropertySource(
        properties = {"consilium.notifications.push=true", "consilium.push.hosts=127.0.0.1"})
class PushWebTest {
    private static final NotificationKind KIND =
            new NotificationKind("test.pushed", Message.of("tests"), true);

    private final MockMvc web;
    private final Notifications notifications;
    private final CarryPushes carrier;
    private final PushKeys keys;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final PushBrowser browser;
    private final HttpServer service;
    private final List<byte[]> received = Collections.synchronizedList(new ArrayList<>());
    private final List<String> authorized = Collections.synchronizedList(new ArrayList<>());
    private volatile int answer = 201;

    PushWebTest(
            MockMvc web,
            Notifications notifications,
            CarryPushes carrier,
            PushKeys keys,
            JdbcClient jdbc,
            TestClock clock)
            throws Exception {
        this.web = web;
        this.notifications = notifications;
        this.carrier = carrier;
        this.keys = keys;
        this.jdbc = jdbc;
        this.clock = clock;
        this.browser = new PushBrowser();
        this.service =
                HttpServer.create(
                        new InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext(
                "/",
                exchange -> {
                    received.add(exchange.getRequestBody().readAllBytes());
                    authorized.add(exchange.getRequestHeaders().getFirst("Authorization"));
                    exchange.sendResponseHeaders(answer, -1);
                    exchange.close();
                });
    }

    @BeforeEach
    void start() {
        service.start();
        jdbc.sql("delete from notifications.push_turn").update();
        jdbc.sql("delete from notifications.push_device").update();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void saysThatThereIsNewsAndNothingElse() throws Exception {
        subscribe(endpoint());
        tell();
        carrier.run();
        assertThat(received).hasSize(1);
        var message = browser.read(received.getFirst());
        assertThat(message)
                .contains("There is news for you", "unread notice")
                .doesNotContain("Cardiology", "angina", "Bruno");
        assertThat(authorized.getFirst()).startsWith("vapid t=").endsWith("k=" + keys.publicKey());
    }

    @Test
    void tellsOnceForManyNews() throws Exception {
        subscribe(endpoint());
        tell();
        tell();
        carrier.run();
        carrier.run();
        assertThat(received).hasSize(1);
    }

    @Test
    void forgetsDevicesThatAreGone() throws Exception {
        subscribe(endpoint());
        answer = 410;
        tell();
        carrier.run();
        tell();
        carrier.run();
        assertThat(received).hasSize(1);
        assertThat(devices()).isZero();
    }

    @Test
    void triesLaterWhenTheServiceIsAway() throws Exception {
        subscribe(endpoint());
        answer = 503;
        tell();
        carrier.run();
        carrier.run();
        assertThat(received).hasSize(1);
        answer = 201;
        clock.advance(Duration.ofMinutes(10));
        carrier.run();
        assertThat(received).hasSize(2);
    }

    @Test
    void waitsForQuietHoursToEnd() throws Exception {
        subscribe(endpoint());
        jdbc.sql("insert into notifications.quiet_hours values (:me, '00:00', '23:59', 127, now())")
                .param("me", Cast.JOON.id().value())
                .update();
        try {
            tell();
            carrier.run();
            assertThat(received).isEmpty();
            clock.advance(Duration.ofHours(25));
            carrier.run();
            assertThat(received).hasSize(1);
        } finally {
            jdbc.sql("delete from notifications.quiet_hours").update();
        }
    }

    @Test
    void callsNoOtherHosts() throws Exception {
        for (var bad :
                List.of(
                        "https://evil.example/x",
                        "http://localhost:5432/",
                        "http://user@127.0.0.1/",
                        "file:///etc/passwd",
                        "nonsense")) {
            subscribe(bad);
        }
        assertThat(devices()).isZero();
    }

    @Test
    void showsAndTakesAwayDevices() throws Exception {
        subscribe(endpoint());
        web.perform(get("/notices/preferences").with(SignedIn.as(Cast.JOON)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Firefox Linux")))
                .andExpect(content().string(containsString(keys.publicKey())));
        var id =
                jdbc.sql("select id from notifications.push_device")
                        .query((row, n) -> new PushDeviceId(row.getObject(1, java.util.UUID.class)))
                        .single();
        var path = "/notices/devices/" + id.shortForm();
        web.perform(post(path).param("_method", "delete").with(SignedIn.as(Cast.BRUNO)));
        assertThat(devices()).isEqualTo(1);
        web.perform(post(path).param("_method", "delete").with(SignedIn.as(Cast.JOON)));
        assertThat(devices()).isZero();
    }

    private void subscribe(String endpoint) throws Exception {
        web.perform(
                        post("/notices/devices")
                                .with(SignedIn.as(Cast.JOON))
                                .param("endpoint", endpoint)
                                .param("key", browser.key())
                                .param("auth", browser.auth())
                                .param("name", "Firefox Linux"))
                .andExpect(status().isSeeOther());
    }

    private String endpoint() {
        return "http://127.0.0.1:" + service.getAddress().getPort() + "/push/1";
    }

    private void tell() {
        notifications.tell(
                Cast.JOON.id(),
                new News(
                        KIND,
                        Message.of("Bruno replied in Cardiology on angina."),
                        "/threads/" + java.util.UUID.randomUUID()));
    }

    private int devices() {
        return jdbc.sql("select count(*) from notifications.push_device")
                .query(Integer.class)
                .single();
    }
}
