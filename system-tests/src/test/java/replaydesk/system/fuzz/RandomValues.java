package replaydesk.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Generates JSON from a schema: mostly valid, now and then JSON that nobody should send. */
final class RandomValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> PLAIN = List.of("A text", "Принтер не печатает", "Skrivaren på plan 3", "en",
            "sv-SE", "anna", "acme", "servicenow", "INC0010001", "NETWORK");
    private static final List<String> WEIRD = List.of("", "   ", "\u0000", "null", "-1", "999999999999999999999",
            "+294277-01-05T00:00:00Z", "-0001-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "2026-13-45", "🔥 fire",
            "../../etc/passwd",
            "%00", "a".repeat(5_000), "{}", "<script>", "' or 1=1 --", "٣", "é".repeat(300), "-".repeat(50),
            "x-".repeat(2_000) + "x", "e\u0301", "\u202e", "2026-11-27T12:00:00");

    private final Random random;
    private final JsonNode schemas;

    RandomValues(Random random, JsonNode document) {
        this.random = random;
        this.schemas = document.path("components").path("schemas");
    }

    boolean chance(double of) {
        return random.nextDouble() < of;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String weird() {
        return oneOf(WEIRD);
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    JsonNode value(JsonNode schema) {
        var known = resolved(schema);
        if (chance(0.06)) {
            return broken();
        }
        for (var choice : List.of("oneOf", "anyOf", "allOf")) {
            if (known.path(choice).isArray()) {
                return value(known.path(choice).path(random.nextInt(known.path(choice).size())));
            }
        }
        return switch (type(known)) {
            case "object" -> object(known);
            case "array" -> array(known);
            case "integer" -> JSON.numberNode(oneOf(List.of(0, 1, 2, 3, 4, 5, -1, Integer.MAX_VALUE)));
            case "number" -> JSON.numberNode(random.nextDouble() * 10);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(text(known));
        };
    }

    private JsonNode resolved(JsonNode schema) {
        var known = schema;
        while (known.has("$ref")) {
            var reference = known.path("$ref").asText();
            known = schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
        }
        return known;
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            for (var one : type) {
                if (!one.asText().equals("null")) {
                    return one.asText();
                }
            }
        }
        return schema.has("properties") ? "object" : type.asText("string");
    }

    private JsonNode object(JsonNode schema) {
        var object = JSON.objectNode();
        var required = schema.path("required").toString();
        schema.path("properties").properties().forEach(property -> {
            boolean needed = required.contains('"' + property.getKey() + '"');
            if (chance(needed ? 0.95 : 0.4)) {
                object.set(property.getKey(), value(property.getValue()));
            }
        });
        if (chance(0.03)) {
            object.put("surplus", 1);
        }
        return object;
    }

    private JsonNode array(JsonNode schema) {
        var array = JSON.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(value(schema.path("items")));
        }
        return array;
    }

    private String text(JsonNode schema) {
        if (chance(0.1)) {
            return weird();
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(random.nextInt(schema.path("enum").size())).asText();
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> id().toString();
            case "date-time" -> oneOf(List.of("2026-11-20T10:00:00Z", "2027-01-30T10:00:00+02:00"));
            default -> oneOf(PLAIN);
        };
    }

    private JsonNode broken() {
        return oneOf(List.<JsonNode>of(JSON.nullNode(), JSON.booleanNode(true), JSON.numberNode(-1),
                JSON.numberNode(1e300), JSON.arrayNode(),
                JSON.objectNode(), JSON.textNode(weird()), JSON.arrayNode().addNull(), JSON.objectNode().put("x", 1)));
    }
}
