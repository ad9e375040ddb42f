package replaydesk.events.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Builder of a record's headers: a message that presumes and advances nothing until set otherwise. */
final class Draft {

    static final UUID CASE = UUID.fromString("0194f000-0000-7000-8000-000000000001");

    private final Map<String, byte[]> headers = new LinkedHashMap<>();

    Draft(UUID caseId, long id) {
        set(ContractHeader.SPEC_VERSION, "1.0");
        set(ContractHeader.ID, new UUID(7, id).toString());
        set(ContractHeader.TYPE, "replaydesk.intake.message-received.v1");
        set(ContractHeader.SOURCE, "replaydesk/intake-service");
        set(ContractHeader.SUBJECT, caseId.toString());
        set(ContractHeader.TIME, "2026-03-13T08:20:00Z");
        set(ContractHeader.ACTOR, "rita");
    }

    static Draft event(long id) {
        return new Draft(CASE, id);
    }

    static Draft opening(long id) {
        return event(id).presumes("life=0").advances("life");
    }

    Draft set(ContractHeader header, String value) {
        return set(header.wireName(), value == null ? null : value.getBytes(UTF_8));
    }

    Draft set(String name, byte[] value) {
        headers.put(name, value);
        return this;
    }

    Draft without(ContractHeader header) {
        headers.remove(header.wireName());
        return this;
    }

    Draft presumes(String counters) {
        return set(ContractHeader.PRESUMES, counters);
    }

    Draft advances(String counters) {
        return set(ContractHeader.ADVANCES, counters);
    }

    Draft command(long id) {
        return set(ContractHeader.COMMAND_ID, new UUID(9, id).toString())
                .set(ContractHeader.BODY_HASH, hash(id));
    }

    static String hash(long body) {
        return "%016x%048x".formatted(body, body);
    }

    Draft actor(String actor) {
        return set(ContractHeader.ACTOR, actor);
    }

    EventHeaders read() {
        var reader = EventHeaders.reader();
        headers.forEach(reader::header);
        return reader.read();
    }

    @Override
    public String toString() {
        return headers.entrySet().stream().map(h -> h.getKey() + ": " + new String(h.getValue(), UTF_8))
                .collect(Collectors.joining("\n"));
    }
}
