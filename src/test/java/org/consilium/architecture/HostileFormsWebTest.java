package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.Persona;
import org.consilium.testing.TestClock;
import org.consilium.ui.TypedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// Writes the usual hostile strings into every text field of every form of the demo world: nothing
/// breaks, nothing can run, and what was taken comes back character for character. In a world of
/// its own, because it is not a nice one afterwards.
@ConsiliumTest
@TestPropertySource(properties = "spring.application.name=hostile")
class HostileFormsWebTest {
    /// Ends the persona's own session or account; their refusals are tested where they live.
    private static final Pattern LEFT_ALONE = Pattern.compile("/sign-out|/account/data/departure");

    private static final String MARK = "hx";
    private static final int SERVER_ERROR = 500;
    private static final List<Persona> PERSONAS =
            List.of(Persona.NOBODY, Persona.HANA, Persona.ELIF, Persona.GRETA);
    private static final Set<String> TEXT =
            Set.of("", "text", "search", "email", "url", "tel", "number", "date", "password");
    private static final Pattern SCRIPT_ADDRESS =
            Pattern.compile(
                    "^[\\s\\p{Cntrl}]*(javascript|data|vbscript):", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> HOSTILE = hostile();

    private static Map<String, String> hostile() {
        var strings = new LinkedHashMap<String, String>();
        strings.put(
                "script",
                "<script>alert(1)</script><img src=x onerror=alert(1)>\"'><svg/onload=alert(1)>"
                        + " [x](javascript:alert(1)) </textarea></title><iframe srcdoc='<script>alert(1)</script>'>"
                        + "<a href=\"jav&#x09;ascript:alert(1)\">x</a> {{7*7}} ${7*7} <%= 7*7 %>");
        strings.put(
                "sql", "'; drop table accounts.member; -- %s %n %x {0} {name, number} \\' \" ` ||");
        strings.put(
                "unicode",
                "a\u202Egnp\u2066.exe z\u200Bw\u200D \uD83D\uDE00\uD83C\uDFF4 \u0645\u0631\u062D\u0628\u0627 e\u0301\uFEFF\uFFFD Z\u0351\u0343\u034E");
        strings.put("nul", "before\u0000after\u0001\u001B[31m");
        strings.put("surrogate", "lone\uD800and\uDC00");
        strings.put("formula", "=HYPERLINK(\"http://evil.example\",\"x\")+@SUM(1)|cmd");
        strings.put("long", "A\u00E9\u4E2D".repeat(70_000));
        return strings;
    }

    private final MockMvc web;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Crawl crawl;
    private final Set<String> problems = new TreeSet<>();
    private int sent;

    HostileFormsWebTest(MockMvc web, JdbcClient jdbc, TestClock clock, ApplicationContext context) {
        this.web = web;
        this.jdbc = jdbc;
        this.clock = clock;
        this.crawl = new Crawl(web, context);
    }

    @Test
    void letsNothingRunAndNothingBreak() throws Exception {
        var seen = new HashSet<String>();
        for (var visit : crawl.visits()) {
            if (PERSONAS.contains(visit.persona())) {
                var response = crawl.look(visit, "en");
                if (Crawl.isPage(response)) {
                    for (var form : forms(response)) {
                        if (seen.add(visit.pattern() + " " + fields(form).eachAttr("name"))) {
                            attack(visit, form);
                        }
                    }
                }
            }
        }
        assertThat(sent).as("forms were found").isGreaterThan(100);
        lookAtEveryPage();
        keptIsWhatWasSent();
        assertThat(problems).isEmpty();
    }

    private static List<Element> forms(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString()).select("form").stream()
                .filter(form -> !LEFT_ALONE.matcher(form.attr("action")).find())
                .filter(form -> !fields(form).isEmpty())
                .toList();
    }

    private static Elements fields(Element form) {
        var fields = form.select("input[name], textarea[name]");
        fields.removeIf(
                field -> field.tagName().equals("input") && !TEXT.contains(field.attr("type")));
        return fields;
    }

    private void attack(Crawl.Visit visit, Element form) throws Exception {
        for (var field : fields(form)) {
            for (var hostile : HOSTILE.entrySet()) {
                // Nobody waits for a limit of uses.
                clock.advance(Duration.ofMinutes(11));
                var text = MARK + hostile.getKey() + " " + hostile.getValue();
                send(visit, form, field.attr("name"), text, hostile.getKey());
            }
        }
    }

    private void send(Crawl.Visit visit, Element form, String name, String text, String kind)
            throws Exception {
        var path = form.attr("action").isEmpty() ? visit.address() : form.attr("action");
        var request =
                form.attr("method").equalsIgnoreCase("post")
                        ? post(path.replace("&amp;", "&"))
                        : get(path);
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            var value = field.attr("name").equals(name) ? text : plain(field);
            if (value != null && !field.attr("type").equals("file")) {
                request.param(field.attr("name"), value);
            }
        }
        var where =
                visit.persona()
                        + " "
                        + visit.pattern()
                        + " "
                        + path.split("\\?", 2)[0]
                        + " "
                        + name
                        + " "
                        + kind;
        var response =
                web.perform(request.with(visit.persona().asking())).andReturn().getResponse();
        sent++;
        judge(response, where);
    }

    /// What stands in a field already, or something harmless.
    private static @Nullable String plain(Element field) {
        if (field.attr("name").equals("submission")) {
            // Else all but the first are the same form sent twice.
            return new MemberId(UUID.randomUUID()).shortForm();
        }
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText().isBlank() ? "Plain words." : field.wholeText();
            case "select" -> {
                var chosen = field.selectFirst("option[selected], option[value~=.+]");
                yield chosen == null ? null : chosen.attr("value");
            }
            default ->
                    switch (field.attr("type")) {
                        case "checkbox", "radio" ->
                                field.attr("value").isEmpty() ? "true" : field.attr("value");
                        case "email" -> "somebody@example.org";
                        case "number" -> "2020";
                        case "password" -> "a long enough word";
                        default ->
                                field.attr("value").isEmpty() ? "Plain words" : field.attr("value");
                    };
        };
    }

    private void judge(MockHttpServletResponse response, String where) throws Exception {
        if (response.getStatus() >= SERVER_ERROR) {
            problems.add(response.getStatus() + " " + where);
        }
        var location = response.getHeader("Location");
        if (location != null && !location.startsWith("/")) {
            problems.add("leads to " + location + " " + where);
        }
        var type = response.getContentType();
        if (type != null && type.startsWith("text/html")) {
            runs(Jsoup.parse(response.getContentAsString()))
                    .forEach(it -> problems.add(it + " " + where));
        }
    }

    /// What a browser would run of a page, but for our own script.
    private static List<String> runs(Document page) {
        var found = new ArrayList<String>();
        for (var element : page.getAllElements()) {
            if (element.tagName().equals("script") && !element.attr("src").startsWith("/assets/")) {
                found.add("script");
            }
            if (Set.of("iframe", "object", "embed", "base").contains(element.tagName())) {
                found.add(element.tagName());
            }
            for (var attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    found.add(attribute.getKey());
                }
                if (Set.of("href", "src", "action", "formaction").contains(attribute.getKey())
                        && SCRIPT_ADDRESS.matcher(attribute.getValue()).find()) {
                    found.add(attribute.getValue());
                }
            }
        }
        return found;
    }

    private void lookAtEveryPage() throws Exception {
        for (var visit : crawl.visits()) {
            if (PERSONAS.contains(visit.persona())) {
                judge(crawl.look(visit, "en"), "afterwards " + visit);
            }
        }
    }

    /// Every text of ours that the database holds is whole; rendered and cut ones are made of them.
    private void keptIsWhatWasSent() {
        int kept = 0;
        for (var column : Texts.columns(jdbc)) {
            for (var value : Texts.beginning(jdbc, column, MARK)) {
                kept++;
                if (HOSTILE.entrySet().stream().noneMatch(it -> isWhole(value, it))) {
                    problems.add(
                            column
                                    + " keeps something else: "
                                    + value.substring(0, Math.min(80, value.length())));
                }
            }
        }
        assertThat(kept).as("some were taken").isGreaterThan(5);
    }

    /// As it was sent; or, where it is published, without the marks that turn the direction.
    private static boolean isWhole(String value, Map.Entry<String, String> hostile) {
        var sent = MARK + hostile.getKey() + " " + hostile.getValue();
        return value.equals(sent)
                || value.equals(TypedText.line(sent))
                || value.equals(TypedText.lines(sent));
    }
}
