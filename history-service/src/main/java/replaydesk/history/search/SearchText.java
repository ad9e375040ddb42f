package replaydesk.history.search;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.value.ExternalReference;

/** The searchable text of an event. It has only texts that the requester may read, so that no search reveals notes. */
public final class SearchText {

    private static final int LONGEST = 100_000;
    private static final int LONGEST_WORD = 500;
    private static final Pattern NO_WORD = Pattern.compile("\\S{" + LONGEST_WORD + ",}");
    private static final String RUSSIAN = "russian";
    private static final String SWEDISH = "swedish";
    private static final String ENGLISH = "english";

    private SearchText() {
    }

    /** Returns the text, normalised; null where there is none. */
    public static String of(CaseEvent event) {
        var text = new StringJoiner(" ");
        switch (event) {
            case CaseRegistered e -> {
                add(text, e.number(), e.subject(), e.description());
                e.externalReferences().stream().map(ExternalReference::id).forEach(id -> add(text, id));
            }
            case RegistrationCompleted e -> {
                add(text, e.subject(), e.description());
                e.externalReferences().stream().map(ExternalReference::id).forEach(id -> add(text, id));
            }
            case MessageReceived e -> add(text, e.text());
            case MessageSent e -> add(text, e.text());
            case SolutionProposed e -> add(text, e.words());
            case null, default -> {
                return null;
            }
        }
        return searchable(text.toString());
    }

    /** Returns the text of a request that is not registered yet, normalised; null where there is none. */
    public static String of(String subject, String description) {
        var text = new StringJoiner(" ");
        add(text, subject, description);
        return searchable(text.toString());
    }

    private static String searchable(String all) {
        if (all.isBlank()) {
            return null;
        }
        var normal = normal(all.length() <= LONGEST ? all : all.substring(0, LONGEST));
        return normal.length() < LONGEST_WORD ? normal : NO_WORD.matcher(normal).replaceAll(" ");
    }

    private static void add(StringJoiner to, String... texts) {
        for (var text : texts) {
            if (text != null) {
                to.add(text);
            }
        }
    }

    /**
     * Returns the text in lower case, with characters beyond ASCII kept only if they are letters, digits or combining
     * marks: not every locale of PostgreSQL tells others from letters. It has е for ё, since people write either.
     */
    static String normal(String text) {
        var normal = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            boolean word = c < 0x80 ? c >= ' ' || c == '\n' || c == '\t'
                    : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            normal.appendCodePoint(!word ? ' ' : c == 'ё' ? 'е' : c);
        });
        return normal.toString();
    }

    /**
     * Returns the text search configuration for a text.
     *
     * @param normal   normalised text
     * @param language the case's language, BCP 47; null when unknown
     */
    public static String configuration(String normal, String language) {
        if (normal.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
            return RUSSIAN;
        }
        boolean swedish = language == null ? normal.chars().anyMatch(c -> c == 'å' || c == 'ä' || c == 'ö')
                : language.toLowerCase(Locale.ROOT).startsWith("sv");
        return swedish ? SWEDISH : ENGLISH;
    }

    /**
     * Returns the configurations under which a text can be read: one if its language is known, else those of all
     * languages with its letters.
     *
     * @param normal   normalised text
     * @param language BCP 47; null when unknown
     */
    public static List<String> configurations(String normal, String language) {
        var likely = configuration(normal, language);
        return language != null || likely.equals(RUSSIAN) ? List.of(likely) : List.of(SWEDISH, ENGLISH);
    }
}
