package org.consilium.architecture;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.Persona;
import org.consilium.testing.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// Fills every form of the demo world with text that begs to be escaped, changed or cut: what is
/// taken is kept and shown byte for byte. In a world of its own.
@ConsiliumTest
@TestPropertySource(properties = "spring.application.name=kept")
class KeptFormsWebTest {
    private static final Pattern LEFT_ALONE =
            Pattern.compile(
                    "/sign-out|/departure|/deletion|/withdrawal|/removal|/factors|/sessions");
    private static final String MARK = "kx";
    private static final String TEXT = " <b>&amp;\"q\" 'a' {0} %s =1 \u00E9\u4E2D\uD83D\uDE00";
    private static final Set<Persona> PERSONAS =
            Set.of(Persona.HANA, Persona.BRUNO, Persona.ELIF, Persona.FARID, Persona.GRETA);

    /// What must be of a form of its own, and what such a field is given.
    private static final Map<String, String> FORMED =
            Map.ofEntries(
                    Map.entry("to", "bruno"),
                    Map.entry("tags", "ecg"),
                    Map.entry("person", "kofi"),
                    Map.entry("from", ""),
                    Map.entry("until", "2027-01-01T10:00"),
                    Map.entry("doi", ""),
                    Map.entry("pubmedId", ""),
                    Map.entry("trash", ""),
                    Map.entry("year", "2020"),
                    Map.entry("value", "60"));

    private static final List<String> KEPT =
            List.of(
                    "accounts.member.name",
                    "administration.announcement.text",
                    "bookmarks.bookmark.note",
                    "bookmarks.folder.name",
                    "discussions.poll.question",
                    "discussions.poll_option.label",
                    "discussions.reply.body",
                    "discussions.thread.title",
                    "discussions.thread_text.body",
                    "groups.join_request.words",
                    "groups.room.name",
                    "groups.room.purpose",
                    "groups.room.rules",
                    "messaging.message.body",
                    "moderation.decision.facts",
                    "moderation.note.body",
                    "moderation.report.words",
                    "moderation.reversal.reason",
                    "moderation.snapshot.body",
                    "people.profile.about",
                    "people.profile.asks",
                    "people.profile.headline",
                    "people.profile.region",
                    "people.profile.subspecialty",
                    "people.profile.town",
                    "people.work.title",
                    "people.work.venue",
                    "verification.decision.reason");
    private static final List<String> SHOWN =
            List.of(
                    "/account name",
                    "/bookmarks/new folderNew",
                    "/bookmarks/new note",
                    "/messages/{id} body",
                    "/moderation/matters/{id} facts",
                    "/moderation/matters/{id} note",
                    "/people/me/edit about",
                    "/people/me/edit asks",
                    "/people/me/edit headline",
                    "/people/me/edit region",
                    "/people/me/edit subspecialty",
                    "/people/me/edit title",
                    "/people/me/edit town",
                    "/rooms/new name",
                    "/rooms/new purpose",
                    "/rooms/{slug}/about words",
                    "/rooms/{slug}/settings name",
                    "/rooms/{slug}/settings purpose",
                    "/rooms/{slug}/settings rules",
                    "/threads/new title",
                    "/threads/{id}/edit body",
                    "/threads/{id}/edit title",
                    "/threads/{id}/poll/new options",
                    "/threads/{id}/poll/new question",
                    "/replies/{id}/edit body");

    private final MockMvc web;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Crawl crawl;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final StringBuilder everyPage = new StringBuilder();

    KeptFormsWebTest(MockMvc web, JdbcClient jdbc, TestClock clock, ApplicationContext context) {
        this.web = web;
        this.jdbc = jdbc;
        this.clock = clock;
        this.crawl = new Crawl(web, context);
    }

    @Test
    void keepsAndShowsWhatWasTyped() throws Exception {
        var seen = new HashSet<String>();
        for (var visit : crawl.visits()) {
            if (PERSONAS.contains(visit.persona())) {
                for (var form : page(visit).select("form[method=post]")) {
                    if (isTried(form)
                            && seen.add(visit.pattern() + form.select("[name]").eachAttr("name"))) {
                        send(visit, form);
                    }
                }
            }
        }
        for (var visit : crawl.visits()) {
            read(page(visit));
        }
        compare();
    }

    private static boolean isTried(Element form) {
        return !LEFT_ALONE.matcher(form.attr("action")).find()
                && !form.select("textarea[name], input[type=text][name]").isEmpty();
    }

    private Document page(Crawl.Visit visit) throws Exception {
        var response = crawl.look(visit, "en");
        return Jsoup.parse(Crawl.isPage(response) ? response.getContentAsString() : "");
    }

    private void send(Crawl.Visit visit, Element form) throws Exception {
        clock.advance(Duration.ofMinutes(11));
        var request = post(form.attr("action").isEmpty() ? visit.address() : form.attr("action"));
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            var value = value(visit, field);
            if (value != null) {
                request.param(field.attr("name"), value);
            }
        }
        var answer = web.perform(request.with(visit.persona().asking())).andReturn().getResponse();
        if (answer.getStatus() >= 400) {
            refused.add(
                    visit
                            + " "
                            + form.attr("action")
                            + " "
                            + answer.getStatus()
                            + " "
                            + Jsoup.parse(answer.getContentAsString())
                                    .select(".field__problem, .problems li")
                                    .eachText());
        }
    }

    private @Nullable String value(Crawl.Visit visit, Element field) {
        var name = field.attr("name");
        return switch (field.tagName()) {
            case "select" -> {
                var chosen = field.selectFirst("option[selected], option[value~=.+]");
                yield chosen == null ? null : chosen.attr("value");
            }
            case "textarea" ->
                    name.equals("options")
                            ? text(visit, name) + "\n" + text(visit, name)
                            : text(visit, name);
            default ->
                    switch (field.attr("type")) {
                        case "text", "search", "" -> text(visit, name);
                        case "checkbox" ->
                                field.hasAttr("required")
                                                || field.hasAttr("checked")
                                                || name.startsWith("reviewed-")
                                        ? chosen(field)
                                        : null;
                        case "radio" -> isChosen(field) ? chosen(field) : null;
                        case "hidden" ->
                                name.equals("submission")
                                        ? new MemberId(UUID.randomUUID()).shortForm()
                                        : field.attr("value");
                        case "number" -> "7";
                        case "email" -> "somebody@example.org";
                        default -> FORMED.getOrDefault(name, field.attr("value"));
                    };
        };
    }

    private String text(Crawl.Visit visit, String name) {
        var formed = FORMED.get(name);
        if (formed != null) {
            return formed;
        }
        var text = MARK + typed.size() + TEXT;
        typed.put(text, visit.pattern() + " " + name);
        return text;
    }

    private static String chosen(Element field) {
        return field.attr("value").isEmpty() ? "true" : field.attr("value");
    }

    private static boolean isChosen(Element radio) {
        var form = radio.closest("form");
        if (form == null) {
            return true;
        }
        var all =
                form.select("input[type=radio]").stream()
                        .filter(each -> each.attr("name").equals(radio.attr("name")))
                        .toList();
        var checked = all.stream().filter(each -> each.hasAttr("checked")).findFirst();
        return radio.equals(checked.orElse(all.getFirst()));
    }

    private void read(Document page) {
        everyPage.append(page.wholeText()).append('\n');
        page.select("input, textarea").forEach(it -> everyPage.append(it.val()).append('\n'));
    }

    private void compare() {
        var kept = new TreeSet<String>();
        var shown = new TreeSet<String>();
        var changed = new TreeSet<String>();
        for (var column : Texts.columns(jdbc)) {
            for (var value : Texts.beginning(jdbc, column, MARK)) {
                if (!typed.containsKey(value)) {
                    changed.add(column + " " + value);
                } else {
                    kept.add(column.toString());
                    if (everyPage.indexOf(value) >= 0) {
                        shown.add(typed.get(value));
                    }
                }
            }
        }
        SoftAssertions.assertSoftly(each -> {
            each.assertThat(changed).as("kept, but not as it was typed").isEmpty();
            each.assertThat(kept).as("columns; refused were %s", refused).containsAll(KEPT);
            each.assertThat(shown).as("fields").containsAll(SHOWN);
        });
    }
}
