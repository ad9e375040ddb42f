package replaydesk.kit.command;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import replaydesk.kit.access.Redaction;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.CaseVersion;

/**
 * Views of a case, each with the ETag that a decision on it sends back. Inject it with the stage's state.
 *
 * @param <S> the state of a hosted stage
 */
public final class CaseViews<S> {

    private final Cases<S> cases;

    CaseViews(Cases<S> cases) {
        this.cases = cases;
    }

    /**
     * Answers with the caller's view of the case, made from the stage's state; fails with 404 unknown-case when the
     * caller may not see it.
     */
    public Uni<Response> of(String reference, Caller caller, Function<S, Object> view) {
        return cases.visible(reference, caller).map(stored -> {
            var fold = stored.view().fold();
            return Response.ok(Redaction.of(view.apply(stored.view().state()), caller.reader()))
                    .header("ETag", CaseVersion.of(fold.version(), fold.counters()).etag()).build();
        });
    }
}
