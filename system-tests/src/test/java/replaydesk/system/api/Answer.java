package replaydesk.system.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.UUID;
import java.util.stream.IntStream;

/** The answer to a request. */
public record Answer(int status, HttpHeaders headers, String text) {

    private static final String PROBLEM = "urn:replaydesk:problem:";

    /** Returns this answer if it has one of these statuses, and fails otherwise. */
    public Answer expect(int... statuses) {
        if (IntStream.of(statuses).noneMatch(expected -> expected == status)) {
            throw new AssertionError("Expected " + java.util.Arrays.toString(statuses) + ", but it is " + status + ": "
                    + text);
        }
        return this;
    }

    /** Returns this answer if it is a problem of this status and type, and fails otherwise. */
    public Answer expectProblem(int expected, String type) {
        expect(expected);
        if (!json().path("type").asText().equals(PROBLEM + type)
                || !headers.firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
            throw new AssertionError("Expected the problem " + type + ", but it is " + text);
        }
        return this;
    }

    public JsonNode json() {
        try {
            return Call.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Expected JSON, but it is " + text, e);
        }
    }

    public String etag() {
        return headers.firstValue("ETag").orElseThrow(() -> new AssertionError("no ETag: " + text));
    }

    public String position() {
        return headers.firstValue("Replaydesk-Position").orElseThrow(() -> new AssertionError("no position: " + text));
    }

    /** The case id in a command's answer. */
    public UUID caseId() {
        return UUID.fromString(json().path("caseId").asText());
    }

    /** The command id in a command's answer, also the id of what the command created. */
    public UUID id() {
        return UUID.fromString(json().path("id").asText());
    }

    /** The event id in a command's answer. */
    public UUID event() {
        return UUID.fromString(json().path("event").asText());
    }
}
