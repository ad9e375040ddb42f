package replaydesk.history.escalation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.history.evolution.Whereabouts;
import replaydesk.history.log.CaseRecords;
import replaydesk.history.log.StoredRecord;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** The moves of a case between levels and teams over HTTP. */
@Path("/api/v1/cases/{case}/escalations")
@Tag(name = "Escalation")
public class EscalationsResource {

    private static final String[] TYPES =
            Whereabouts.EVENTS.stream().map(event -> EventCatalogue.of(event).type()).toArray(String[]::new);

    /** More than any case has; one that has more is shown up to there. */
    private static final int MOST = 2_000;

    private final Cases<HistoryCase> cases;
    private final CaseRecords records;
    private final EventCodec codec;
    private final CurrentCaller caller;
    private final Clock clock;

    EscalationsResource(Cases<HistoryCase> cases, CaseRecords records, EventCodec codec, CurrentCaller caller,
            Clock clock) {
        this.cases = cases;
        this.records = records;
        this.codec = codec;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listEscalations",
            summary = "The moves of the case between levels and teams, with what came of each, and the time at each "
                    + "level")
    public Uni<EscalationsView> escalations(@PathParam("case") String reference) {
        return cases.visible(reference, caller.get())
                .chain(stored -> records.page(stored.view().id(), 0, false, TYPES, MOST)).map(this::course);
    }

    private EscalationsView course(List<StoredRecord> found) {
        var course = new Course();
        found.forEach(record -> add(record, course));
        return course.upTo(clock.instant());
    }

    private void add(StoredRecord record, Course course) {
        var headers = record.headers();
        try {
            course.add(codec.read(headers.type(), record.value()),
                    new Told(headers.id(), record.version(), headers.actor(), headers.occurredAt()));
        } catch (UnreadablePayload e) {
            // another writer's: the timeline has it as it came
        }
    }
}
