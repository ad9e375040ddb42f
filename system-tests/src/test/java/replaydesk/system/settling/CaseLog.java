package replaydesk.system.settling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Counter;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Presumption;

/** The log of one case in memory, with the time that it stamps records with. */
final class CaseLog {

    /** A record as readers receive it, with a payload that went through JSON. */
    record Entry(EventHeaders headers, CaseEvent event, byte[] value, Instant recordedAt) {
    }

    /** A moment and the log's end at that moment. */
    private record Mark(Instant at, int end) {
    }

    private static final EventCodec CODEC = new EventCodec();

    static final UUID CASE = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L);

    private final List<Entry> entries = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    Instant now() {
        return now;
    }

    /** The payloads of all records, by the events' ids. */
    Map<UUID, CaseEvent> events() {
        return entries.stream().filter(entry -> entry.event() != null)
                .collect(Collectors.toMap(entry -> entry.headers().id(), Entry::event, (first, _) -> first));
    }

    int end() {
        return entries.size();
    }

    Entry at(int offset) {
        return entries.get(offset);
    }

    void pass(Duration time) {
        now = now.plus(time);
        marks.add(new Mark(now, entries.size()));
    }

    /**
     * Returns the log's end at the first known moment that is not before the given one. Returns more than any end when
     * that moment has not come yet.
     */
    int endAfter(Instant moment) {
        return marks.stream().filter(mark -> !mark.at().isBefore(moment)).mapToInt(Mark::end).findFirst()
                .orElse(now.isBefore(moment) ? Integer.MAX_VALUE : entries.size());
    }

    void append(CaseEvent event, UUID id, Presumption presumes, String actor, UUID command, UUID causation,
            Instant occurred) {
        var type = EventCatalogue.of(event);
        var advances = type.advances().stream().map(Counter::key).sorted().collect(Collectors.joining(","));
        var headers = EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, id.toString()).header(ContractHeader.TYPE, type.type())
                .header(ContractHeader.SOURCE, type.stage().source()).header(ContractHeader.SUBJECT, CASE.toString())
                .header(ContractHeader.TIME, occurred.toString())
                .header(ContractHeader.PRESUMES, presumes.isEmpty() ? null : presumes.toString())
                .header(ContractHeader.ADVANCES, advances.isEmpty() ? null : advances)
                .header(ContractHeader.ACTOR, actor)
                .header(ContractHeader.COMMAND_ID, command == null ? null : command.toString())
                .header(ContractHeader.CAUSATION_ID, causation == null ? null : causation.toString()).read();
        var value = CODEC.write(event);
        entries.add(new Entry(headers, read(type.type(), value), value, now));
    }

    private CaseEvent read(String type, byte[] value) {
        try {
            return CODEC.read(type, value);
        } catch (UnreadablePayload e) {
            throw new AssertionError("what was written can be read", e);
        }
    }

    @Override
    public String toString() {
        return entries.stream()
                .map(e -> e.headers().type() + " [" + e.headers().presumes() + "] by " + e.headers().actor() + " at "
                        + e.recordedAt() + " " + e.event())
                .collect(Collectors.joining("\n"));
    }
}
