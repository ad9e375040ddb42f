package replaydesk.bench.demo.translation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import replaydesk.bench.client.DeskCommand;
import replaydesk.bench.demo.incidents.Incident;
import replaydesk.bench.demo.incidents.LogLine;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ExternalReference;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.Urgency;

/** Translates the words of the log into those of this desk. */
final class TermMapping {

    static final String ORGANISATION = "acme";
    static final String NOBODY = "caller-unknown";

    /**
     * The category of all cases. The log's categories are anonymous and none is one of this desk's, so the case stays
     * in the category that the rules chose.
     */
    private static final String CATEGORY = "other";

    private TermMapping() {
    }

    static DeskCommand.Register registration(Incident incident) {
        var line = incident.first();
        var caller = caller(incident);
        return new DeskCommand.Register(ORGANISATION,
                new DeskCommand.Register.Contact(id(caller), false, caller, id(caller) + "@acme.example", null, null),
                channel(line.contactType()), subject(line), description(line), line.configurationItem(), null,
                List.of(new ExternalReference("servicenow", incident.number())));
    }

    /** Pseudonymous, as in the log; null when no line names anybody. */
    static String caller(Incident incident) {
        return incident.lines().stream().map(LogLine::caller).filter(Objects::nonNull).findFirst().orElse(null);
    }

    static String requester(Incident incident) {
        return id(caller(incident));
    }

    private static String id(String caller) {
        return caller == null ? NOBODY : caller.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    }

    private static String subject(LogLine line) {
        var words = Stream.of(line.category(), line.subcategory(), line.symptom()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "Not described" : words;
    }

    private static String description(LogLine line) {
        return "Opened as " + line.number() + " at " + line.openedAt() + " (wall clock of that desk)";
    }

    static Channel channel(String contactType) {
        return switch (contactType) {
            case "Phone", "IVR" -> Channel.PHONE;
            case "Email" -> Channel.EMAIL;
            case "Self service" -> Channel.PORTAL;
            case "Direct opening" -> Channel.WEB_FORM;
            case null -> Channel.PHONE;
            default -> throw new IllegalArgumentException("Expected a known contact type, but it is " + contactType);
        };
    }

    static DeskCommand.Classify classification(LogLine line) {
        return new DeskCommand.Classify(CaseType.INCIDENT, CATEGORY, impact(line.impact()), urgency(line.urgency()),
                priority(line.priority()));
    }

    private static Impact impact(String words) {
        return switch (rank(words)) {
            case '1' -> Impact.HIGH;
            case '2' -> Impact.MEDIUM;
            default -> Impact.LOW;
        };
    }

    private static Urgency urgency(String words) {
        return switch (rank(words)) {
            case '1' -> Urgency.HIGH;
            case '2' -> Urgency.MEDIUM;
            default -> Urgency.LOW;
        };
    }

    private static Priority priority(String words) {
        return switch (rank(words)) {
            case '1' -> Priority.CRITICAL;
            case '2' -> Priority.HIGH;
            case '3' -> Priority.MODERATE;
            default -> Priority.LOW;
        };
    }

    /** Returns the rank at the start of the log's words, such as {@code 3 - Moderate}. */
    private static char rank(String words) {
        if (words == null || !words.matches("[1-4] - .*")) {
            throw new IllegalArgumentException("Expected a rank such as 3 - Moderate, but it is " + words);
        }
        return words.charAt(0);
    }
}
