package replaydesk.bench.demo.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Counter;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Presumption;
import replaydesk.events.value.AssignmentBasis;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.ExternalReference;

/** The records of one case, as services would have written them. */
final class TestCase {

    static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    private final EventCodec codec = new EventCodec();
    private final CaseFold fold = CaseFold.unknown();
    private final List<EventHeaders> headers = new ArrayList<>();
    private final List<byte[]> values = new ArrayList<>();

    static CaseRegistered registered(String incident) {
        return new CaseRegistered("42", "acme", null, Channel.PHONE, "Subject", null, null, null,
                List.of(new ExternalReference("servicenow", incident)), List.of(), false);
    }

    static CaseAssigned assigned(String team) {
        return new CaseAssigned(1, team, null, AssignmentBasis.PERSON, null);
    }

    static CaseClosed closed() {
        return new CaseClosed(ClosureCode.SOLVED, "Done", null, 1, false, false, "anna", null, null);
    }

    /** Appends an event decided on the case as it stands. */
    TestCase then(CaseEvent event) {
        return append(event, fold);
    }

    /**
     * Appends an event decided on the case as first registered. It is overruled if a counter that it presumes has
     * moved.
     */
    TestCase late(CaseEvent event) {
        var early = CaseFold.unknown();
        early.fold(headers.getFirst(), values.getFirst());
        return append(event, early);
    }

    private TestCase append(CaseEvent event, CaseFold shown) {
        var type = EventCatalogue.of(event);
        var presumed = new TreeMap<String, Integer>();
        type.presumes().forEach(counter -> presumed.put(counter.key(), shown.counter(counter)));
        var advances = type.advances().stream().map(Counter::key).sorted().collect(Collectors.joining(","));
        var written = EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                .header(ContractHeader.ID, UUID.nameUUIDFromBytes(new byte[] {(byte) headers.size()}).toString())
                .header(ContractHeader.TYPE, type.type()).header(ContractHeader.SOURCE, type.stage().source())
                .header(ContractHeader.SUBJECT, ID.toString()).header(ContractHeader.TIME, "2026-01-01T00:00:00Z")
                .header(ContractHeader.PRESUMES, presumed.isEmpty() ? null : Presumption.of(presumed).toString())
                .header(ContractHeader.ADVANCES, advances.isEmpty() ? null : advances)
                .header(ContractHeader.ACTOR, "anna").header(ContractHeader.CONTENT_TYPE, "application/json").read();
        var value = codec.write(event);
        fold.fold(written, value);
        headers.add(written);
        values.add(value);
        return this;
    }

    /** Replays the case, with each record a second after the one before. */
    ReplayedCase replay(StageFigures figures) {
        var replay = new CaseReplay(codec, figures);
        for (int i = 0; i < headers.size(); i++) {
            replay.fold(headers.get(i), values.get(i), Instant.EPOCH.plusSeconds(i));
        }
        return replay.result(ID);
    }

    ReplayedCase replay() {
        return replay(new StageFigures());
    }
}
