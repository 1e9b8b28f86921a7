package org.consilium.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.consilium.platform.Cast;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// An address of the demo world for every page: patterns with their variables filled in. A page
/// with a new variable needs its line in [#SAMPLES].
public final class Addresses {
    /// What cannot be looked at as a page: files, streams, answers to mail programs, and the
    /// wizard, which is gone once there is a member.
    public static final Set<String> NO_PAGES =
            Set.of(
                    "/assets/{file}",
                    "/live",
                    "/logo/{id}",
                    "/error",
                    "/setup",
                    "/notices/{id}",
                    "/account/data/exports/{id}",
                    "/audit/entries/{format}",
                    "/health",
                    "/ready",
                    "/metrics",
                    "/bookmarks/{id}",
                    "/cases/{id}/pdf",
                    "/cases/{id}/proof/file",
                    "/files/{id}",
                    "/files/{id}/{rendition:large|thumbnail}",
                    "/manifest.webmanifest",
                    "/service-worker.js");

    private static final String NEWCOMER = "noor@demo.consilium.example";

    /// The query that finds the variables of a pattern, the first row's columns in order. The
    /// longest key that the pattern begins with is taken.
    private static final Map<String, String> SAMPLES =
            Map.ofEntries(
                    Map.entry("/assets/{file}", "select 'app.css'"),
                    Map.entry("/confirm/{token}", linkOf("/confirm/", NEWCOMER)),
                    Map.entry("/reset/{token}", linkOf("/reset/", Cast.KOFI.email())),
                    Map.entry(
                            "/unsubscribe/{token}",
                            "select replace(unsubscribe, '/unsubscribe/', '')"
                                    + " from notifications.mail where unsubscribe is not null"
                                    + " order by queued_at limit 1"),
                    Map.entry(
                            "/notices/{id}",
                            "select id from notifications.notice order by told_at limit 1"),
                    Map.entry(
                            "/bookmarks/{id}",
                            "select id from bookmarks.bookmark where removed_at is null"
                                    + " order by made_at limit 1"),
                    Map.entry("/preferences/{token}", choicesLink()),
                    Map.entry(
                            "/notices/about/{kind}/{id}",
                            "select 'room', id from groups.room where slug = 'rheumatology'"),
                    Map.entry(
                            "/outbox/{id}",
                            "select id from notifications.mail order by queued_at limit 1"),
                    Map.entry("/account/sessions/{id}", "select id from accounts.session limit 1"),
                    Map.entry(
                            "/account/data/exports/{id}",
                            "select id from accounts.data_export limit 1"),
                    Map.entry(
                            "/account/security/passkeys/{id}",
                            "select id from accounts.passkey limit 1"),
                    Map.entry(
                            "/reports/{id}",
                            "select r.id from moderation.report r join accounts.member m"
                                    + " on m.id = r.reporter_id and m.handle = 'bruno' limit 1"),
                    Map.entry(
                            "/reports/{id}/appeal",
                            "select r.id from moderation.report r join moderation.decision d"
                                    + " on d.matter_id = r.matter_id and d.measure = 'DISMISS'"
                                    + " order by r.reported_at limit 1"),
                    Map.entry(
                            "/moderation/matters/{id}",
                            "select m.id from moderation.matter m join groups.room r"
                                    + " on r.id = m.place_id and r.slug = 'rheumatology' limit 1"),
                    Map.entry(
                            "/moderation/appeals/{id}", "select id from moderation.appeal limit 1"),
                    Map.entry(
                            "/decisions/{id}",
                            "select d.id from moderation.decision d join accounts.member m"
                                    + " on m.id = d.member_id and m.handle = 'dalia' limit 1"),
                    Map.entry("/people/{handle}", "select 'amara'"),
                    Map.entry("/administration/settings/{key}", "select 'discussions.widen-after'"),
                    Map.entry("/administration/members/{handle}", "select 'amara'"),
                    Map.entry("/administration/jobs/{name}", "select 'audit.seal-entries'"),
                    Map.entry(
                            "/administration/announcements/{id}",
                            "select id from accounts.member limit 1"),
                    Map.entry("/announcements/{id}", "select id from accounts.member limit 1"),
                    Map.entry("/people/me/works/{id}", "select id from people.work limit 1"),
                    Map.entry("/members/{handle}", "select 'amara'"),
                    Map.entry("/members/{handle}/factors", "select 'farid'"),
                    Map.entry(
                            "/verification/claims/{id}",
                            "select c.id from verification.claim c"
                                    + " join accounts.pub_member m on m.id = c.member_id"
                                    + " where m.handle = 'chen' limit 1"),
                    Map.entry(
                            "/search/saved/{id}",
                            "select s.id from search.saved s join accounts.member m"
                                    + " on m.id = s.member_id and m.handle = 'bruno' limit 1"),
                    Map.entry("/cases/{id}/merges/{diagnosis}", "select id, id from cases.report"),
                    Map.entry(
                            "/cases/{id}/images/{file}",
                            "(select r.id, f.id from cases.report r join files.file f"
                                    + " on f.owner_kind = 'thread' and f.owner_id = r.thread_id"
                                    + " and f.width is not null where r.state = 'PUBLISHED'"
                                    + " order by r.published_at, f.id limit 1)"
                                    + " union all select gen_random_uuid(), gen_random_uuid()"),
                    Map.entry("/cases/{id}", caseOfBruno("PUBLISHED")),
                    Map.entry("/cases/{id}/draft", caseOfBruno("DRAFT")),
                    Map.entry("/cases/{id}/publication", caseOfBruno("DRAFT")),
                    Map.entry("/cases/{id}/files/{file}", "select id, id from cases.report"),
                    Map.entry(
                            "/cases/{id}/unsealing",
                            "select id from cases.report where author_id is null"),
                    Map.entry("/threads/{id}", thread()),
                    Map.entry("/replies/{id}", replyOfBruno()),
                    Map.entry(
                            "/files/{id}",
                            "select id, 'thumbnail' from files.file"
                                    + " order by owner_kind desc, id limit 1"),
                    Map.entry(
                            "/files/{id}/redaction",
                            "select f.id from files.file f join accounts.member m"
                                    + " on m.id = f.member_id and m.handle = 'elif'"
                                    + " where f.owner_kind = 'tray' and f.width is not null"
                                    + " order by f.sent_at, f.id limit 1"),
                    Map.entry("/drafts/{key}", "select 'room', 'none'"),
                    Map.entry("/messages/{id}", conversationOfBruno(", m.id")),
                    Map.entry("/messages/{id}/files/{file}", conversationOfBruno(", m.id")),
                    Map.entry("/messages/{id}/sent/{seq}", conversationOfBruno(", m.seq")),
                    Map.entry("/messages/drafts/{key}", "select 'new'"),
                    Map.entry("/rooms/{slug}", "select 'rheumatology'"),
                    Map.entry("/rooms/{slug}/members/{member}", memberOfRheumatology()),
                    Map.entry("/rooms/{slug}/owners/{member}", memberOfRheumatology()),
                    Map.entry(
                            "/rooms/{slug}/requests/{request}",
                            "select 'rheumatology', id from groups.join_request"
                                    + " where outcome is null limit 1"));

    private static String choicesLink() {
        return "select substring(body_text from '/preferences/([A-Za-z0-9._-]+)')"
                + " from notifications.mail where body_text like '%/preferences/%'"
                + " order by queued_at limit 1";
    }

    /// A long one, so that the page shows all it can.
    private static String thread() {
        return "select id, id from discussions.pub_thread_card where place_kind = 'room'"
                + " order by reply_count desc, id limit 1";
    }

    private static String caseOfBruno(String state) {
        return "select r.id from cases.report r join accounts.member m on m.id = r.author_id and"
                + " m.handle = 'bruno' where r.state = '%s' order by r.created_at limit 1"
                        .formatted(state);
    }

    private static String replyOfBruno() {
        return "select p.id from discussions.reply p"
                + " join accounts.member m on m.id = p.author_id and m.handle = 'bruno'"
                + " order by p.created_at, p.id limit 1";
    }

    /// With the last message of his, which he may still mend.
    private static String conversationOfBruno(String more) {
        return "select m.conversation_id"
                + more
                + " from messaging.message m"
                + " join accounts.member a on a.id = m.author_id and a.handle = 'bruno'"
                + " order by m.written_at desc limit 1";
    }

    private static String memberOfRheumatology() {
        return "select r.slug, m.member_id from groups.room r join groups.membership m"
                + " on m.room_id = r.id and m.role = 'MEMBER'"
                + " where r.slug = 'rheumatology' order by m.since limit 1";
    }

    private final WebApplicationContext context;
    private final JdbcClient database;

    public Addresses(ApplicationContext context) {
        this.context = (WebApplicationContext) context;
        this.database = JdbcClient.create(context.getBean(DataSource.class));
        leaveTraces();
    }

    /// The routes that answer with a page.
    public List<Route> pages() {
        return Route.all(context).stream()
                .filter(route -> route.method().equals("GET"))
                .filter(route -> !NO_PAGES.contains(route.pattern()))
                .toList();
    }

    /// The pattern with its variables filled in; empty where the demo world has nothing of it.
    public Optional<String> of(String pattern) {
        if (pattern.equals("/bookmarks/new")) {
            return values("select id from groups.room where slug = 'rheumatology'")
                    .map(room -> pattern + "?item=room-" + room.getFirst());
        }
        if (pattern.equals("/threads/new")) {
            return values("select id from groups.room where slug = 'rheumatology'")
                    .map(room -> pattern + "?kind=question&place=room-" + room.getFirst());
        }
        if (pattern.equals("/reports/new")) {
            return values(replyOfBruno()).map(it -> pattern + "?item=reply-" + it.getFirst());
        }
        if (!pattern.contains("{")) {
            return Optional.of(pattern);
        }
        return SAMPLES.keySet().stream()
                .filter(pattern::startsWith)
                .max(java.util.Comparator.comparingInt(String::length))
                .flatMap(key -> values(SAMPLES.getOrDefault(key, "")))
                .map(values -> filled(pattern, values));
    }

    private Optional<List<String>> values(String query) {
        return database
                .sql(query)
                .query((row, number) -> {
                    var values = new java.util.ArrayList<String>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.add(written(row.getObject(i)));
                    }
                    return (List<String>) values;
                })
                .list()
                .stream()
                .findFirst();
    }

    private static String written(Object value) {
        return value instanceof UUID id
                ? new org.consilium.platform.MemberId(id).shortForm()
                : String.valueOf(value);
    }

    private static String filled(String pattern, List<String> values) {
        var filled = pattern;
        for (var value : values) {
            filled = filled.replaceFirst("\\{[^}]+}", value);
        }
        return filled;
    }

    private static String linkOf(String prefix, String addressee) {
        return "select replace(link, '%s', '') from notifications.mail where link like '%s%%'"
                .formatted(prefix, prefix)
                .concat(" and to_address = '" + addressee + "' order by queued_at desc limit 1");
    }

    /// Somebody signs up, and somebody forgot a password: their mails hold the links.
    private void leaveTraces() {
        if (of("/confirm/{token}").isPresent()) {
            return;
        }
        var web =
                MockMvcBuilders.webAppContextSetup(context)
                        .addFilters(context.getBean(FilterChainProxy.class))
                        .build();
        try {
            signUp(web);
            web.perform(post("/reset").with(SignedIn.nobody()).param("email", Cast.KOFI.email()));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void signUp(MockMvc web) throws Exception {
        web.perform(
                post("/sign-up")
                        .with(SignedIn.nobody())
                        .param("name", "Noor Aziz")
                        .param("email", NEWCOMER)
                        .param("password", "a long enough word")
                        .param("audience", "CLINICIAN")
                        .param("terms", "true"));
    }
}
