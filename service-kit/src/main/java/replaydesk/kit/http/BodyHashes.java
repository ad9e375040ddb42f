package replaydesk.kit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the hashes of requests: HMAC-SHA256 of the canonical JSON, with its members sorted and nulls dropped, so that
 * neither white space nor the order of members matters. The log keeps a hash for ever, and a body may be short and
 * personal: whoever has the log and not the key cannot find the body by trying.
 */
@Singleton
public class BodyHashes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "replaydesk/body-hash/1".getBytes(UTF_8);
    private static final int SHORTEST_KEY = 16;

    private final List<SecretKeySpec> keys;
    private final ObjectMapper mapper;

    @Inject
    BodyHashes(BodyHashConfig config, ObjectMapper mapper) {
        this(Stream.concat(Stream.of(config.key()), config.otherKeys().orElse(List.of()).stream()).toList(), mapper);
        if (config.key().equals(BodyHashConfig.DEVELOPMENT_KEY)) {
            Log.warn("Bodies of commands are hashed with the development key; set REPLAYDESK_BODY_HASH_KEY");
        }
    }

    /** @param keys first the one of new hashes */
    BodyHashes(List<String> keys, ObjectMapper mapper) {
        if (keys.stream().anyMatch(key -> key.length() < SHORTEST_KEY)) {
            throw new IllegalArgumentException("Expected every key of replaydesk.body-hash to have at least "
                    + SHORTEST_KEY + " characters, but one is shorter");
        }
        this.keys = keys.stream().map(key -> new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM)).toList();
        this.mapper = mapper;
    }

    /** Returns the hash of a request as it was read; under the keys, and as it was before there were any. */
    public BodyHash of(Object request) {
        var json = canonical(request);
        return new BodyHash(hash(json, keys.getFirst()), () -> earlier(json));
    }

    private List<String> earlier(byte[] json) {
        return Stream.concat(keys.stream().skip(1).map(key -> hash(json, key)), Stream.of(plain(json))).toList();
    }

    private static String hash(byte[] json, SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE);
            return HexFormat.of().formatHex(mac.doFinal(json));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static String plain(byte[] json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private byte[] canonical(Object request) {
        try {
            return mapper.writeValueAsString(canonical(mapper.<JsonNode>valueToTree(request))).getBytes(UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A request that was read as JSON can be written as JSON", e);
        }
    }

    private JsonNode canonical(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> sorted(object);
            case ArrayNode array -> {
                ArrayNode result = mapper.createArrayNode();
                array.forEach(item -> result.add(canonical(item)));
                yield result;
            }
            default -> node;
        };
    }

    private ObjectNode sorted(ObjectNode object) {
        var members = new TreeMap<String, JsonNode>();
        object.properties().forEach(member -> {
            if (!member.getValue().isNull()) {
                members.put(member.getKey(), canonical(member.getValue()));
            }
        });
        return mapper.createObjectNode().setAll(members);
    }
}
