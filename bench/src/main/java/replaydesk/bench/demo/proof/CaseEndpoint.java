package replaydesk.bench.demo.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An endpoint of the API that shows the state of a case, and where in its answer each fact is. */
enum CaseEndpoint {
    HISTORY("history", "", Map.of(Fact.STATUS, "/status", Fact.TEAM, "/assignment/team",
            Fact.SPECIALIST, "/assignment/specialist", Fact.LEVEL, "/assignment/level",
            Fact.ROUTED_TEAM, "/routing/team", Fact.ROUTED_LEVEL, "/routing/level",
            Fact.REASSIGNMENTS, "/counts/reassignments", Fact.REOPENINGS, "/counts/reopenings",
            Fact.RECEIVED, "/counts/messagesReceived", Fact.SENT, "/counts/messagesSent")),
    TRIAGE("triage", "/classification", Map.of(Fact.ROUTED_TEAM, "/routing/team", Fact.ROUTED_LEVEL, "/routing/level")),
    QUESTIONS("triage", "/information-requests", Map.of(Fact.OPEN, "")),
    ASSIGNMENT("escalation", "/assignment", Map.of(Fact.TEAM, "/team", Fact.SPECIALIST, "/specialist",
            Fact.LEVEL, "/level", Fact.REASSIGNMENTS, "/reassignments")),
    SOLUTIONS("escalation", "/solutions", Map.of(Fact.SOLUTIONS, "/count", Fact.SOLUTION, "/standing/judged")),
    CLOSURE("closure", "/closure", Map.of(Fact.LIFE, "/life", Fact.REOPENINGS, "/reopenings")),
    /** The list's entry of an assigned case. */
    LISTED("list of cases", null, Map.of(Fact.STATUS, "/status", Fact.TEAM, "/team", Fact.SPECIALIST, "/assignee",
            Fact.LEVEL, "/level")),
    /** The list's entry of an unassigned case: the list shows where it is routed. */
    LISTED_UNASSIGNED("list of cases", null, Map.of(Fact.STATUS, "/status", Fact.ROUTED_TEAM, "/team",
            Fact.SPECIALIST, "/assignee", Fact.ROUTED_LEVEL, "/level"));

    /** The endpoints below the path of the case. */
    static final List<CaseEndpoint> OF_A_CASE = List.of(HISTORY, TRIAGE, QUESTIONS, ASSIGNMENT, SOLUTIONS, CLOSURE);

    private final String words;
    private final String path;
    private final Map<Fact, String> places;

    CaseEndpoint(String words, String path, Map<Fact, String> places) {
        this.words = words;
        this.path = path;
        this.places = places;
    }

    /** The path below the case. */
    String path() {
        return path;
    }

    /** Reads the facts from an answer. A list counts as its length. */
    ReportedFacts read(JsonNode answer) {
        return reported(place -> text(answer.at(place)));
    }

    /** Reports for every fact that there was no answer, and the reason: this differs from every other report. */
    ReportedFacts unanswered(String why) {
        return reported(_ -> "no answer: " + why);
    }

    private ReportedFacts reported(Function<String, String> said) {
        var reported = new ReportedFacts(words);
        places.forEach((fact, place) -> reported.with(fact, said.apply(place)));
        return reported;
    }

    private static String text(JsonNode found) {
        return found.isMissingNode() || found.isNull() ? null
                : found.isArray() ? String.valueOf(found.size()) : found.asText();
    }
}
