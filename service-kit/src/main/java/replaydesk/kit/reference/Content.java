package replaydesk.kit.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Content of a document: JSON, which is read into a record at most once for each type. Members that a type does not
 * have are ignored, so that a stage reads what it needs of another's documents.
 */
public final class Content {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final JsonNode json;
    private final Map<Class<?>, Optional<?>> read = new ConcurrentHashMap<>();

    private Content(JsonNode json) {
        this.json = json;
    }

    /** Makes the content from JSON or from a value that Jackson writes, without members that are null. */
    public static Content of(Object value) {
        try {
            // written and read once: numbers are then equal to those that come from the log
            return new Content(withoutNulls(MAPPER.readTree(MAPPER.writeValueAsBytes(value))));
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException("Expected a value that can be written as JSON", e);
        }
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getValue().isNull());
            object.properties().forEach(member -> withoutNulls(member.getValue()));
        } else if (node instanceof ArrayNode array) {
            array.forEach(Content::withoutNulls);
        }
        return node;
    }

    /** The JSON itself; not to be changed. */
    public JsonNode json() {
        return json;
    }

    /** Returns the bytes of the JSON. */
    public byte[] bytes() {
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON can be written", e);
        }
    }

    /** Returns the content as this type; empty when this version of the code cannot read it so. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> as(Class<T> type) {
        return (Optional<T>) read.computeIfAbsent(type, this::readAs);
    }

    private Optional<?> readAs(Class<?> type) {
        try {
            return Optional.ofNullable(MAPPER.treeToValue(json, type));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && json.equals(content.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
