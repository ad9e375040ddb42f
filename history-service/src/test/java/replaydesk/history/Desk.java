package replaydesk.history;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.log.Presumption;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Requester;
import replaydesk.testing.TestLog;
import replaydesk.testing.TestTokens;

/**
 * The desk as a test uses it: plays cases into the log, and requests them from the service once it has read that far.
 */
public final class Desk implements AutoCloseable {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

    public final TestLog log = new TestLog();
    public final String organisation = "org-" + UUID.randomUUID();
    public final String operator = TestTokens.operator("anna");
    /** The end of what was written, by partition. */
    private final Map<Integer, Long> written = new TreeMap<>();

    /** Registers a case of this desk's own organisation. */
    public UUID register(String requester, String language, String subject, String description) {
        return register(organisation, requester, language, subject, description);
    }

    public UUID register(String organisation, String requester, String language, String subject, String description) {
        var id = UUID.randomUUID();
        return play(id, requester, new CaseRegistered("RD-" + NUMBERS.incrementAndGet() + "-7", organisation,
                new Requester(requester, false, "Рита", "rita@example.org", null, language), Channel.PORTAL, subject,
                description, "printing", language, List.of(), List.of(), false));
    }

    /** Appends events to a case, each on the case's current version. */
    public UUID play(UUID caseId, String actor, CaseEvent... events) {
        for (var event : events) {
            log.append(caseId, event, actor);
        }
        note(caseId);
        return caseId;
    }

    private void note(UUID caseId) {
        var last = log.of(caseId).getLast();
        written.put(last.partition(), last.offset());
    }

    /** Appends an event that presumes other counters than the current ones. */
    public void playLate(UUID caseId, String actor, CaseEvent event, Presumption presumes) {
        log.append(caseId, event, actor, presumes);
        note(caseId);
    }

    /** Begins a request that waits until the service has read everything that was written here. */
    public RequestSpecification as(String token) {
        var request = given().auth().oauth2(token);
        if (!written.isEmpty()) {
            request.header("Replaydesk-Position", written.entrySet().stream()
                    .map(end -> "case-events:" + end.getKey() + "@" + end.getValue())
                    .collect(Collectors.joining(",")));
        }
        return request;
    }

    public RequestSpecification asOperator() {
        return as(operator);
    }

    @Override
    public void close() {
        log.close();
    }
}
