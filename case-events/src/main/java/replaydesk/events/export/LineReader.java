package replaydesk.events.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import replaydesk.events.log.Verdict;

/** Reads the lines of an export strictly: an unknown or repeated member makes a line malformed. */
final class LineReader {

    private static final ObjectReader TREES = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build().readerFor(ObjectNode.class);

    private static final Set<String> RECORD =
            Set.of("topic", "partition", "offset", "recordedAt", "key", "keyBase64", "headers", "value",
                    "valueBase64", "verdict", "head");

    private LineReader() {
    }

    static ExportLine read(byte[] line) throws MalformedLine {
        var json = parse(line);
        try {
            if (json.has("export")) {
                return opening(json);
            } else if (json.has("deadLetter")) {
                var letter =
                        only(member(only(json, Set.of("deadLetter")), "deadLetter"), Set.of("partition", "offset"));
                return new ExportLine.DeadLetter(count(letter, "partition"), number(letter, "offset"));
            } else if (json.has("case")) {
                only(json, Set.of("case", "version", "judged", "head"));
                return new ExportLine.Head(UUID.fromString(text(json, "case")), count(json, "version"),
                        count(json, "judged"), hash(json));
            } else if (json.has("end")) {
                var end = only(member(only(json, Set.of("end")), "end"), Set.of("records", "cases"));
                return new ExportLine.End(number(end, "records"), number(end, "cases"));
            }
            return record(only(json, RECORD));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedLine("it is not of the format: " + e.getMessage());
        }
    }

    private static JsonNode parse(byte[] line) throws MalformedLine {
        try {
            JsonNode json = TREES.readValue(line);
            if (json != null && json.isObject()) {
                return json;
            }
            throw new MalformedLine("it is no JSON object");
        } catch (JsonProcessingException e) {
            throw new MalformedLine("it is no JSON object: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new MalformedLine("it is no JSON object: " + e.getMessage());
        }
    }

    /**
     * Reads an opening. It may hold members that the format does not know, so that a version's opening can always be
     * read.
     */
    private static ExportLine opening(JsonNode json) {
        var opening = member(json, "export");
        int format = count(opening, "format");
        if (format != ExportLine.FORMAT) {
            throw new IllegalArgumentException("format " + format + " is not " + ExportLine.FORMAT);
        }
        var scope = text(opening, "scope");
        for (var known : Scope.values()) {
            if (known.key().equals(scope)) {
                return new ExportLine.Opening(format, known, opening.has("topic") ? text(opening, "topic") : null);
            }
        }
        throw new IllegalArgumentException("scope " + scope + " is unknown");
    }

    private static ExportLine.Record record(JsonNode json) {
        var headers = new ArrayList<ExportLine.Header>();
        for (var header : member(json, "headers")) {
            only(header, Set.of("name", "value", "valueBase64"));
            headers.add(new ExportLine.Header(text(header, "name"), exactly(header, "value")));
        }
        if (!json.get("headers").isArray()) {
            throw new IllegalArgumentException("headers is no array");
        }
        return new ExportLine.Record(text(json, "topic"), count(json, "partition"), number(json, "offset"),
                Instant.parse(text(json, "recordedAt")),
                exactly(json, "key"), List.copyOf(headers), exactly(json, "value"),
                json.has("verdict") ? Verdict.valueOf(text(json, "verdict")) : null,
                json.has("head") ? hash(json) : null);
    }

    private static byte[] exactly(JsonNode json, String member) {
        boolean text = json.has(member);
        boolean base64 = json.has(member + "Base64");
        if (text && base64) {
            throw new IllegalArgumentException(member + " is there as text and in base64");
        }
        if (base64) {
            return Base64.getDecoder().decode(text(json, member + "Base64"));
        }
        var bytes = text ? ExactText.bytes(text(json, member)) : null;
        if (text && bytes == null) {
            throw new IllegalArgumentException(member + " is text that has no bytes");
        }
        return bytes;
    }

    private static byte[] hash(JsonNode json) {
        var hash = HexFormat.of().parseHex(text(json, "head"));
        if (hash.length != 32) {
            throw new IllegalArgumentException("head is not of 32 bytes");
        }
        return hash;
    }

    private static JsonNode only(JsonNode json, Set<String> members) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("an object is expected");
        }
        for (var name : (Iterable<String>) json::fieldNames) {
            if (!members.contains(name)) {
                throw new IllegalArgumentException(name + " is not a member of it");
            }
        }
        return json;
    }

    private static JsonNode member(JsonNode json, String name) {
        var member = json.get(name);
        if (member == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return member;
    }

    private static String text(JsonNode json, String name) {
        var member = member(json, name);
        if (!member.isTextual()) {
            throw new IllegalArgumentException(name + " is no text");
        }
        return member.textValue();
    }

    private static long number(JsonNode json, String name) {
        var member = member(json, name);
        if (!member.isIntegralNumber() || !member.canConvertToLong() || member.longValue() < 0) {
            throw new IllegalArgumentException(name + " is no count");
        }
        return member.longValue();
    }

    private static int count(JsonNode json, String name) {
        long number = number(json, name);
        if (number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name + " is too large");
        }
        return (int) number;
    }
}
