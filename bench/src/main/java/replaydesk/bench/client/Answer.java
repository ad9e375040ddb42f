package replaydesk.bench.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * An answer of the desk.
 *
 * @param etag null when the answer has none
 * @param position null when the answer has none
 * @param retryAfter in seconds; 0 when the answer names none
 * @param body the bytes as received
 */
public record Answer(int status, String etag, String position, int retryAfter, byte[] body) {

    private static final String PROBLEM = "urn:replaydesk:problem:";

    /** Tells whether the log has the command: 200 or 201. With a 202, this is not known yet. */
    public boolean accepted() {
        return status == 200 || status == 201;
    }

    /** Tells whether the answer repeats a stored one. */
    public boolean repeated() {
        return status == 200;
    }

    /** Tells whether the outcome is not known yet. Then send the same command with the same key again. */
    public boolean pending() {
        return status == 202;
    }

    /** Tells whether the view that the command was decided on is outdated. Then read the case and decide again. */
    public boolean overruled() {
        return status == 412 || status == 409 && problem().equals("overruled");
    }

    /** Tells whether the decision is a refusal; {@link #reason()} has the reason. */
    public boolean refused() {
        return status == 409 && problem().equals("refused");
    }

    /** Tells whether nothing was decided for lack of time or connection. The same command may be sent again. */
    public boolean unavailable() {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    /** The case id in a command's answer. */
    public UUID caseId() {
        return UUID.fromString(json().path("caseId").asText());
    }

    /** The command id in a command's answer. A message or request that the command created has the same id. */
    public UUID id() {
        return UUID.fromString(json().path("id").asText());
    }

    /** The problem's type without its prefix; empty when the answer is none. */
    public String problem() {
        var type = status < 400 ? "" : json().path("type").asText();
        return type.startsWith(PROBLEM) ? type.substring(PROBLEM.length()) : type;
    }

    /** The reason of a refusal, in one word; empty when the command was not refused. */
    public String reason() {
        return status < 400 ? "" : json().path("reason").asText();
    }

    /** The view of the case that this answer shows. */
    public View view() {
        return new View(etag, position);
    }

    /** The body; a missing node when it holds no JSON. */
    public JsonNode json() {
        try {
            return HttpTransport.JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return status + " " + new String(body, UTF_8);
    }
}
