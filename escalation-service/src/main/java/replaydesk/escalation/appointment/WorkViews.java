package replaydesk.escalation.appointment;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.CaseVersion;

/** Answers with the work on a case. */
@Singleton
final class WorkViews {

    private final Cases<EscalationCase> cases;
    private final StoredWork stored;
    private final Clock clock;

    WorkViews(Cases<EscalationCase> cases, StoredWork stored, Clock clock) {
        this.cases = cases;
        this.stored = stored;
        this.clock = clock;
    }

    Uni<Response> of(String reference, Caller caller) {
        return cases.visible(reference, caller).chain(found -> {
            var view = found.view();
            return stored.of(view.id())
                    .map(steps -> Response.ok(CaseWork.of(view.state().works(), steps, clock.instant()))
                            .header("ETag", CaseVersion.of(view.fold().version(), view.fold().counters()).etag())
                            .build());
        });
    }
}
