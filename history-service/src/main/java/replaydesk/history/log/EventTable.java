package replaydesk.history.log;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.history.search.SearchText;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.table.StageTables;

/** Writes the records of a batch in one statement, which also makes the search vectors of their texts. */
final class EventTable {

    private static final String INSERT = """
            insert into @event (case_id, judged, version, partition, log_offset, type, verdict, overruling, recorded_at,
                                head, headers, value, search)
            select c, j, v, p, o, t, d, u, r, h, e, b,
                   case g when 'russian' then to_tsvector('russian', w)
                          when 'swedish' then to_tsvector('swedish', w)
                          when 'english' then to_tsvector('english', w) end
              from unnest($1::uuid[], $2::int[], $3::int[], $4::int[], $5::bigint[], $6::text[], $7::smallint[],
                          $8::text[], $9::timestamptz[], $10::bytea[], $11::bytea[], $12::bytea[], $13::text[],
                          $14::text[])
                   as x(c, j, v, p, o, t, d, u, r, h, e, b, w, g)
            """;

    private EventTable() {
    }

    static StageTables.Statement write(List<FoldedCase<HistoryCase>> cases) {
        int size = cases.stream().mapToInt(folded -> folded.records().size()).sum();
        var ids = new UUID[size];
        var judged = new Integer[size];
        var versions = new Integer[size];
        var partitions = new Integer[size];
        var offsets = new Long[size];
        var types = new String[size];
        var verdicts = new Short[size];
        var overrulings = new String[size];
        var times = new OffsetDateTime[size];
        var heads = new Buffer[size];
        var headers = new Buffer[size];
        var values = new Buffer[size];
        var words = new String[size];
        var configurations = new String[size];
        int i = 0;
        for (var folded : cases) {
            var language = folded.after() == null ? null : folded.after().state().intake().language();
            for (var record : folded.records()) {
                ids[i] = record.headers().subject();
                judged[i] = record.judged();
                versions[i] = record.version();
                partitions[i] = record.partition();
                offsets[i] = record.offset();
                types[i] = record.headers().type();
                verdicts[i] = (short) record.judgement().verdict().code();
                overrulings[i] = StoredOverruling.write(record.judgement().overruling());
                times[i] = record.recordedAt().atOffset(ZoneOffset.UTC);
                heads[i] = Buffer.buffer(record.head());
                headers[i] = Buffer.buffer(StoredHeaders.write(record.headers()));
                values[i] = record.value() == null ? null : Buffer.buffer(record.value());
                words[i] = SearchText.of(record.event());
                configurations[i] = words[i] == null ? null : SearchText.configuration(words[i], language);
                i++;
            }
        }
        var tuple = Tuple.tuple().addArrayOfUUID(ids).addArrayOfInteger(judged).addArrayOfInteger(versions)
                .addArrayOfInteger(partitions).addArrayOfLong(offsets).addArrayOfString(types)
                .addArrayOfShort(verdicts).addArrayOfString(overrulings).addArrayOfOffsetDateTime(times)
                .addValue(heads).addValue(headers).addValue(values).addArrayOfString(words)
                .addArrayOfString(configurations);
        return new StageTables.Statement(INSERT, tuple);
    }
}
