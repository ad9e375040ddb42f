package replaydesk.bench.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * What the desk answered.
 *
 * @param etag       null when there is none, like the position
 * @param retryAfter in seconds; 0 when the answer names none
 * @param body       as it came
 */
public record Answer(int status, String etag, String position, int retryAfter, byte[] body) {

    private static final String PROBLEM = "urn:replaydesk:problem:";

    /** Whether the log has it: 200 or 201. A 202 is not known yet. */
    public boolean accepted() {
        return status == 200 || status == 201;
    }

    /** Whether it is the first answer given again. */
    public boolean repeated() {
        return status == 200;
    }

    /** Whether the outcome is not known yet; the same command with the same key is to be sent again. */
    public boolean pending() {
        return status == 202;
    }

    /** Whether the view it was decided on is behind: to be read and decided again. */
    public boolean overruled() {
        return status == 412 || status == 409 && problem().equals("overruled");
    }

    /** Whether the decision itself says no: {@link #reason()} says why. */
    public boolean refused() {
        return status == 409 && problem().equals("refused");
    }

    /** Whether nothing was decided for want of time or reach, and the same command may be sent again. */
    public boolean unavailable() {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    /** The case's id, of a command's answer. */
    public UUID caseId() {
        return UUID.fromString(json().path("caseId").asText());
    }

    /** The command's id, of a command's answer: also that of the message or request it created. */
    public UUID id() {
        return UUID.fromString(json().path("id").asText());
    }

    /** The problem's type without its prefix; empty when the answer is none. */
    public String problem() {
        var type = status < 400 ? "" : json().path("type").asText();
        return type.startsWith(PROBLEM) ? type.substring(PROBLEM.length()) : type;
    }

    /** Why a command was refused, in one word; empty when it was not. */
    public String reason() {
        return status < 400 ? "" : json().path("reason").asText();
    }

    /** The case as this answer shows it. */
    public View view() {
        return new View(etag, position);
    }

    /** The body; a missing node when it holds no JSON. */
    public JsonNode json() {
        try {
            return Wire.JSON.readTree(body);
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
