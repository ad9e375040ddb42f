package replaydesk.kit.http;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;
import replaydesk.kit.operate.LogContext;

/** Adds the case, from the path parameter {@code {case}}, to every log line of a request about it. */
@Provider
@NonBlocking
public class CaseLogFilter implements ResteasyReactiveContainerRequestFilter {

    private static final String PARAMETER = "case";

    @Override
    public void filter(ResteasyReactiveContainerRequestContext context) {
        var reference = context.getUriInfo().getPathParameters().getFirst(PARAMETER);
        if (reference != null) {
            LogContext.caseId(reference);
        }
    }
}
