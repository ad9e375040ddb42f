package replaydesk.gateway.hosted;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Takes the turn to answer for a stage, before the first of its answer is written. */
@Provider
public class TurnFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var server = ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
        var turn = Turn.of(((ResteasyReactiveRequestContext) server).unwrap(RoutingContext.class));
        if (turn != null) {
            turn.take();
        }
    }
}
