package replaydesk.history.diagnosis;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.history.log.CaseRecords;
import replaydesk.history.log.StoredRecord;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.http.Cursor;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;

/** The diagnoses of a case over HTTP. */
@Path("/api/v1/cases/{case}/diagnoses")
@Tag(name = "Diagnosis")
public class DiagnosesResource {

    private static final String TYPE = EventCatalogue.of(DiagnosisRecorded.class).type();

    private final Cases<HistoryCase> cases;
    private final CaseRecords records;
    private final EventCodec codec;
    private final CurrentCaller caller;

    DiagnosesResource(Cases<HistoryCase> cases, CaseRecords records, EventCodec codec, CurrentCaller caller) {
        this.cases = cases;
        this.records = records;
        this.codec = codec;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listDiagnoses",
            summary = "All diagnoses of the case, the newest first: it stands")
    public Uni<Page<RecordedDiagnosis>> diagnoses(@PathParam("case") String reference,
            @BeanParam PageRequest page) {
        int before = page.cursor().map(DiagnosesResource::version).orElse(Integer.MAX_VALUE);
        return cases.visible(reference, caller.get())
                .chain(stored -> records.newest(stored.view().id(), before, TYPE, page.limit() + 1))
                .map(found -> Page.of(found.stream().flatMap(record -> read(record).stream()).toList(), page,
                        diagnosis -> Cursor.of(diagnosis.version())));
    }

    private Optional<RecordedDiagnosis> read(StoredRecord record) {
        try {
            return codec.read(record.headers().type(), record.value()) instanceof DiagnosisRecorded e
                    ? Optional.of(new RecordedDiagnosis(record.headers().id(), record.version(), e.symptoms(),
                            e.cause(), e.plan(), e.considered(), record.headers().actor(),
                            record.headers().occurredAt()))
                    : Optional.empty();
        } catch (UnreadablePayload e) {
            return Optional.empty(); // another writer's: the timeline has it as it came
        }
    }

    private static int version(Cursor cursor) {
        return cursor.only(Integer::valueOf);
    }
}
