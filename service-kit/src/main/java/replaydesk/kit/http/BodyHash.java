package replaydesk.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * Computes the hash that shows whether a repeated command has the same body: SHA-256 of the request's canonical JSON.
 * Members are sorted and nulls dropped, so neither white space nor the order of members matters.
 */
public final class BodyHash {

    private BodyHash() {}

    /** Returns the hash of a request as it was read, in lower-case hexadecimal. */
    public static String of(Object request, ObjectMapper mapper) {
        try {
            JsonNode tree = canonical(mapper.valueToTree(request), mapper);
            return HexFormat.of().formatHex(sha256().digest(mapper.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A request that was read as JSON can be written as JSON", e);
        }
    }

    private static JsonNode canonical(JsonNode node, ObjectMapper mapper) {
        return switch (node) {
            case ObjectNode object -> sorted(object, mapper);
            case ArrayNode array -> {
                ArrayNode result = mapper.createArrayNode();
                array.forEach(item -> result.add(canonical(item, mapper)));
                yield result;
            }
            default -> node;
        };
    }

    private static ObjectNode sorted(ObjectNode object, ObjectMapper mapper) {
        var members = new TreeMap<String, JsonNode>();
        object.properties().forEach(member -> {
            if (!member.getValue().isNull()) {
                members.put(member.getKey(), canonical(member.getValue(), mapper));
            }
        });
        return mapper.createObjectNode().setAll(members);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
