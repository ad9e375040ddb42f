package replaydesk.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import replaydesk.kit.problem.FieldError;
import replaydesk.kit.problem.Pointers;
import replaydesk.kit.problem.Problem;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.problem.Violations;

/**
 * Explains why a body cannot be read. Jackson stops at the first wrong place. To name them all, this class removes each
 * wrong place and reads the rest again; a value that can be read at last is checked against its constraints.
 */
final class JsonFaults {

    private static final int MOST = 20;

    private final ObjectMapper mapper;
    private final Validator validator;

    JsonFaults(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** Returns the problem of a body that is not JSON. */
    static Problem malformed(JsonProcessingException e) {
        var pointer = e.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
        var location = e.getLocation();
        int line = location == null ? 1 : location.getLineNr();
        int column = location == null ? 1 : location.getColumnNr();
        return Problems.malformedJson(e.getOriginalMessage(), line, column, pointer);
    }

    /** Returns the problem of a body that is JSON, but not as this request requires. */
    Problem explain(byte[] json, ObjectReader reader, JsonMappingException first) {
        try {
            return Problems.invalidRequest(collect(mapper.readTree(json), reader, first));
        } catch (JsonProcessingException e) {
            return malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
    }

    private List<FieldError> collect(JsonNode tree, ObjectReader reader, JsonMappingException first)
            throws IOException {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        var fault = first;
        while (errors.size() < MOST) {
            var pointer = Pointers.of(fault.getPath());
            if (errors.putIfAbsent(pointer, new FieldError(pointer, Expectation.of(fault, mapper))) != null) {
                break;
            }
            if (!takeOut(tree, JsonPointer.compile(pointer), Expectation.type(fault))) {
                break;
            }
            try {
                Object value = reader.readValue(tree);
                Violations.errors(validator.validate(value))
                        .forEach(error -> errors.putIfAbsent(error.pointer(), error));
                break;
            } catch (JsonMappingException next) {
                fault = next;
            }
        }
        return List.copyOf(errors.values());
    }

    /** Replaces the wrong value with one that the type accepts: nothing, or the zero of a primitive. */
    private static boolean takeOut(JsonNode tree, JsonPointer place, Class<?> type) {
        if (place.matches()) {
            return false;
        }
        var nodes = JsonNodeFactory.instance;
        JsonNode substitute = type == boolean.class ? nodes.booleanNode(false)
                : type != null && type.isPrimitive() ? nodes.numberNode(0)
                        : nodes.nullNode();
        var last = place.last();
        switch (tree.at(place.head())) {
            case ObjectNode object when substitute.isNull() -> object.remove(last.getMatchingProperty());
            case ObjectNode object -> object.set(last.getMatchingProperty(), substitute);
            case ArrayNode array -> array.set(last.getMatchingIndex(), substitute);
            default -> {
                return false;
            }
        }
        return true;
    }
}
