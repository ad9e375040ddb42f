package replaydesk.kit.command;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import replaydesk.kit.http.Basis;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.log.Cases;

/** Views of a case, each with the ETag that a decision on it sends back. */
@Singleton
public class CaseViews {

    private final Cases cases;

    CaseViews(Cases cases) {
        this.cases = cases;
    }

    /** What the caller sees of the case, made of the stage's state; fails with 404 unknown-case when that is nothing. */
    public <S> Uni<Response> of(String reference, Caller caller, Function<S, Object> view) {
        return cases.<S>visible(reference, caller).map(stored -> {
            var fold = stored.view().fold();
            return Response.ok(view.apply(stored.view().state()))
                    .header("ETag", Basis.of(fold.version(), fold.counters()).etag()).build();
        });
    }
}
