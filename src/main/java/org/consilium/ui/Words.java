package org.consilium.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Every word a person reads, found by the English sentence itself. A language is one file,
/// `languages/<tag>.json`, from English sentences to translated ones; what it lacks is shown in
/// English. The pseudo-language `en-XA` marks everything that came through here with ⟦…⟧, so that a
/// test can see what did not.
@Component
public class Words {
    /// The pseudo-language.
    public static final String PSEUDO = "en-XA";

    private final Map<String, Map<String, String>> languages;
    private final Map<String, Formats> formats = new ConcurrentHashMap<>();

    Words(JsonMapper json) throws IOException {
        this.languages = load(json);
    }

    /// The sentence in the reader's language, with its arguments in the reader's habits.
    public String say(Locale reader, String english, Map<String, Object> arguments) {
        var pattern = translate(reader, english);
        var text = needsFormat(pattern, arguments) ? format(reader, pattern, arguments) : pattern;
        return marked(reader, text);
    }

    /// Text that is in the reader's language already, such as a date; the pseudo-language shows it.
    public String marked(Locale reader, String text) {
        return PSEUDO.equals(reader.toLanguageTag()) ? "⟦" + text + "⟧" : text;
    }

    public String say(Locale reader, Message message) {
        return say(reader, message.english(), message.arguments());
    }

    /// Language tags there is a file for, and English.
    public Set<String> available() {
        var tags = new TreeSet<>(languages.keySet());
        tags.add("en");
        return tags;
    }

    private static boolean needsFormat(String pattern, Map<String, Object> arguments) {
        return !arguments.isEmpty() || pattern.indexOf('{') >= 0;
    }

    private String translate(Locale reader, String english) {
        var exact = languages.get(reader.toLanguageTag());
        var language = exact == null ? languages.get(reader.getLanguage()) : exact;
        return language == null ? english : language.getOrDefault(english, english);
    }

    private String format(Locale reader, String pattern, Map<String, Object> arguments) {
        return formats.computeIfAbsent(reader.toLanguageTag(), tag -> new Formats(reader))
                .format(pattern, arguments);
    }

    private static Map<String, Map<String, String>> load(JsonMapper json) throws IOException {
        var found = new HashMap<String, Map<String, String>>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (var file : List.of(resolver.getResources("classpath*:languages/*.json"))) {
            var name = String.valueOf(file.getFilename());
            try (var content = file.getInputStream()) {
                var entries = json.readValue(content, new TypeReference<Map<String, String>>() {});
                found.put(name.substring(0, name.length() - ".json".length()), entries);
            }
        }
        return Map.copyOf(found);
    }

    /// Parsed patterns of one locale; ICU's formats are not safe for several threads, so each is
    /// cloned for its use, which costs less than parsing. What is said with numbers alone ("5
    /// minutes ago", "3 replies") is kept: ICU takes ten microseconds for a plural, and a page has
    /// dozens.
    private static final class Formats {
        private static final int KEPT = 4_096;

        /// A sentence with its numbers.
        private record Counted(String pattern, Map<String, Object> numbers) {}

        private final Cache<Counted, String> counted =
                Caffeine.newBuilder().maximumSize(KEPT).build();
        private final ULocale locale;
        private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

        Formats(Locale locale) {
            this.locale = ULocale.forLocale(locale);
        }

        String format(String pattern, Map<String, Object> arguments) {
            if (arguments.values().stream().allMatch(Number.class::isInstance)) {
                var key = new Counted(pattern, Map.copyOf(arguments));
                return counted.get(key, unseen -> formatAnew(pattern, arguments));
            }
            return formatAnew(pattern, arguments);
        }

        private String formatAnew(String pattern, Map<String, Object> arguments) {
            var shared = parsed.computeIfAbsent(pattern, text -> new MessageFormat(text, locale));
            return ((MessageFormat) shared.clone()).format(arguments);
        }
    }
}
