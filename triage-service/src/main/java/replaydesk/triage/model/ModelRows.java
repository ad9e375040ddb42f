package replaydesk.triage.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;

/** Reads the rows of the {@link ModelTable}, without the models' bytes. */
final class ModelRows {

    private static final String COLUMNS = """
            select id, target, since, until, languages, threshold, asked_by, asked_at, state, step, progress, ended_at,
                   reason, detail, version, report
              from triage.model
            """;
    static final String ONE = COLUMNS + " where id = $1";
    static final String LATEST = COLUMNS + " order by asked_at desc, id limit $1";
    static final String RUNNING = COLUMNS + " where state = 'RUNNING'";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ModelRows() {
    }

    static Model read(Row row) {
        var asked = new TrainModel(Target.valueOf(row.getString("target")), time(row.getOffsetDateTime("since")),
                time(row.getOffsetDateTime("until")), Arrays.asList(row.getArrayOfStrings("languages")),
                row.getDouble("threshold"));
        return new Model(row.getUUID("id"), asked, row.getString("asked_by"), time(row.getOffsetDateTime("asked_at")),
                ModelState.valueOf(row.getString("state")), TrainingStep.valueOf(row.getString("step")),
                row.getInteger("progress"), time(row.getOffsetDateTime("ended_at")), row.getString("reason"),
                row.getString("detail"), row.getString("version"), report(row.getString("report")), false);
    }

    private static ModelReport report(String json) {
        try {
            return json == null ? null : JSON.readValue(json, ModelReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Expected a report as it was written", e);
        }
    }

    static String write(ModelReport report) {
        try {
            return JSON.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report can be written", e);
        }
    }

    private static Instant time(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
