package replaydesk.events.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;

/** Writes the lines of an export. */
final class LineWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private LineWriter() {
    }

    static byte[] write(ExportLine line) {
        var bytes = new ByteArrayOutputStream(1024);
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            members(json, line);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void members(JsonGenerator json, ExportLine line) throws IOException {
        switch (line) {
            case ExportLine.Opening opening -> {
                json.writeObjectFieldStart("export");
                json.writeNumberField("format", opening.format());
                json.writeStringField("scope", opening.scope().key());
                if (opening.topic() != null) {
                    json.writeStringField("topic", opening.topic());
                }
                json.writeEndObject();
            }
            case ExportLine.Record record -> members(json, record);
            case ExportLine.DeadLetter letter -> {
                json.writeObjectFieldStart("deadLetter");
                json.writeNumberField("partition", letter.partition());
                json.writeNumberField("offset", letter.offset());
                json.writeEndObject();
            }
            case ExportLine.Head head -> {
                json.writeStringField("case", head.caseId().toString());
                json.writeNumberField("version", head.version());
                json.writeNumberField("judged", head.judged());
                json.writeStringField("head", HexFormat.of().formatHex(head.head()));
            }
            case ExportLine.End end -> {
                json.writeObjectFieldStart("end");
                json.writeNumberField("records", end.records());
                json.writeNumberField("cases", end.cases());
                json.writeEndObject();
            }
        }
    }

    private static void members(JsonGenerator json, ExportLine.Record record) throws IOException {
        json.writeStringField("topic", record.topic());
        json.writeNumberField("partition", record.partition());
        json.writeNumberField("offset", record.offset());
        json.writeStringField("recordedAt", record.recordedAt().toString());
        exactly(json, "key", record.key());
        json.writeArrayFieldStart("headers");
        for (var header : record.headers()) {
            json.writeStartObject();
            json.writeStringField("name", header.name());
            exactly(json, "value", header.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        exactly(json, "value", record.value());
        if (record.verdict() != null) {
            json.writeStringField("verdict", record.verdict().name());
        }
        if (record.head() != null) {
            json.writeStringField("head", HexFormat.of().formatHex(record.head()));
        }
    }

    private static void exactly(JsonGenerator json, String member, byte[] bytes) throws IOException {
        if (bytes == null) {
            return;
        }
        var text = ExactText.of(bytes);
        if (text != null) {
            json.writeStringField(member, text);
        } else {
            json.writeStringField(member + "Base64", Base64.getEncoder().encodeToString(bytes));
        }
    }
}
