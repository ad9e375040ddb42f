package replaydesk.events.log;

import java.util.UUID;

/** A record in its case's order, before it has a place in a partition. */
record Entry(UUID caseId, EventHeaders headers, byte[] value) {

    Entry valued(byte[] other) {
        return new Entry(caseId, headers, other);
    }

    Entry typed(String type) {
        var reader = EventHeaders.reader();
        headers.forEach(reader::header);
        return new Entry(caseId, reader.header(ContractHeader.TYPE, type).read(), value);
    }
}
