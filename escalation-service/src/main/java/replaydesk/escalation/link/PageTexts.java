package replaydesk.escalation.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import replaydesk.escalation.evolution.Languages;

/** What pages say, in the languages of the desk: one file of resources each. */
public final class PageTexts {

    /** The languages that there are pages in. Whoever has another one reads the last. */
    static final List<String> LANGUAGES = List.of("ru", "sv", "en");

    private static final Map<String, PageTexts> ALL =
            LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), PageTexts::new));

    private final String language;
    private final Properties texts = new Properties();

    private PageTexts(String language) {
        this.language = language;
        var name = "/pages/" + language + ".properties";
        try (var in = PageTexts.class.getResourceAsStream(name); var reader = new InputStreamReader(in, UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read " + name, e);
        }
    }

    /** Returns the texts in the first language of the requester's in which there are pages. */
    public static PageTexts of(Languages requesters) {
        return ALL.get(requesters.inOrder().filter(LANGUAGES::contains).findFirst().orElse(LANGUAGES.getLast()));
    }

    /** Returns the texts in the first language of the browser's in which there are pages. */
    public static PageTexts of(String acceptLanguage) {
        return of(new Languages(acceptLanguage == null ? null : acceptLanguage.split("[,;]", 2)[0].strip(), null));
    }

    /** Returns the language, BCP 47. */
    public String language() {
        return language;
    }

    /** Returns the text with this name, with the values in their places. */
    public String say(String name, Object... values) {
        var text = texts.getProperty(name);
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + name + " in " + language);
        }
        return values.length == 0 ? text : text.formatted(values);
    }

    /** Returns the names of all texts. */
    Set<String> names() {
        return texts.stringPropertyNames();
    }
}
