package replaydesk.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import replaydesk.problem.ProblemType;

/**
 * Answer that describes an error according to RFC 9457. Only {@link Problems} makes it, so that a type always means the
 * same.
 *
 * @param status the HTTP status
 * @param type the stable kebab-case name; on the wire it becomes {@code urn:replaydesk:problem:<type>}
 * @param title the same short sentence for every problem of this type
 * @param detail the error of this request, in words that a caller can act on
 * @param extensions the further members of the answer, in their order
 */
@JsonPropertyOrder({"type", "title", "status", "detail"})
public record Problem(
        int status,
        @JsonIgnore String type,
        String title,
        String detail,
        @JsonAnyGetter Map<String, Object> extensions) {

    public Problem {
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }

    /** The type as it appears on the wire. */
    @JsonProperty("type")
    public String typeUri() {
        return ProblemType.PREFIX + type;
    }

    /** Returns the same problem with one more member. */
    public Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(name, value);
        return new Problem(status, type, title, detail, more);
    }

    /** Returns the problem as an exception, to throw or to fail a {@code Uni} with. */
    public ProblemException exception() {
        return new ProblemException(this);
    }
}
