package replaydesk.gateway.commands;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import replaydesk.gateway.hosted.InProcess;
import replaydesk.gateway.limits.BodyDrain;
import replaydesk.gateway.operate.Correlation;
import replaydesk.gateway.operate.Reachability;
import replaydesk.gateway.operate.Tracing;
import replaydesk.gateway.problem.Problems;
import replaydesk.gateway.proxy.ServiceClients;
import replaydesk.gateway.routing.HostedOwners;
import replaydesk.gateway.routing.Route;
import replaydesk.gateway.routing.Upstream;

/**
 * Finds a command by its id, which does not tell the service that took it. All candidates in other processes are asked
 * at once, and the first that knows the command answers. If none of them knows it, the candidates in this process
 * answer.
 */
@Singleton
public class CommandSearch {

    private static final List<String> NOT_PASSED_ON =
            List.of("Host", "Connection", "Content-Length", "Transfer-Encoding", "Expect", "Upgrade", "TE",
                    "Keep-Alive");

    private final ServiceClients clients;
    private final HostedOwners hosted;
    private final InProcess inProcess;
    private final Reachability reachability;
    private final Tracing tracing;

    CommandSearch(ServiceClients clients, HostedOwners hosted, InProcess inProcess, Reachability reachability,
            Tracing tracing) {
        this.clients = clients;
        this.hosted = hosted;
        this.inProcess = inProcess;
        this.reachability = reachability;
        this.tracing = tracing;
    }

    /** Asks all candidates and answers the request. If the future fails, the request is not answered yet. */
    public Future<Void> ask(RoutingContext context, Route.ToWhoKnows route, String correlation) {
        var elsewhere = route.candidates().stream().filter(owner -> !hosted.hosts(owner)).toList();
        if (elsewhere.isEmpty()) {
            inProcess.goOn(context, route, correlation);
            return Future.succeededFuture();
        }
        var request = context.request();
        var headers = headers(request);
        var asked = elsewhere.stream()
                .map(owner -> ask(owner, request.uri(), headers).onSuccess(answer -> answerIfKnown(request, answer)))
                .toList();
        return Future.join(asked).map(all -> {
            if (elsewhere.size() < route.candidates().size() && nobodyKnows(request, all.list())) {
                inProcess.goOn(context, route, correlation);
            } else if (open(request)) {
                request.response().putHeader(Correlation.HEADER, correlation);
                settle(request, all.list());
            }
            return null;
        });
    }

    private MultiMap headers(HttpServerRequest request) {
        var headers = MultiMap.caseInsensitiveMultiMap().addAll(request.headers());
        NOT_PASSED_ON.forEach(headers::remove);
        tracing.prepare(headers);
        return headers;
    }

    private Future<CommandAnswer> ask(Upstream upstream, String uri, MultiMap headers) {
        var options = clients.to(upstream, Route.Flow.SHORT).setMethod(HttpMethod.GET).setURI(uri).setHeaders(headers);
        return clients.of(Route.Flow.SHORT).request(options)
                .compose(request -> request.send())
                .compose(response -> response.body().<CommandAnswer>map(
                        body -> new CommandAnswer.Given(upstream, response.statusCode(), response.headers(), body)))
                .onSuccess(answer -> reachability.answered(upstream))
                .onFailure(cause -> reachability.failed(upstream, cause))
                .otherwise(new CommandAnswer.Silence(upstream));
    }

    private static void answerIfKnown(HttpServerRequest request, CommandAnswer answer) {
        if (answer instanceof CommandAnswer.Given given && given.knows() && open(request)) {
            given.pass(request.response());
            BodyDrain.drop(request);
        }
    }

    private static boolean nobodyKnows(HttpServerRequest request, List<CommandAnswer> answers) {
        return open(request)
                && answers.stream().allMatch(answer -> answer instanceof CommandAnswer.Given given && given.unknown());
    }

    private static void settle(HttpServerRequest request, List<CommandAnswer> answers) {
        var silent = answers.stream().flatMap(CommandSearch::withoutWord).toList();
        if (silent.isEmpty()) {
            answers.stream()
                    .map(CommandAnswer.Given.class::cast).filter(given -> !given.unknown()).findFirst()
                    .ifPresentOrElse(
                            given -> given.pass(request.response()),
                            () -> Problems.unknownCommand(id(request.path())).answer(request.response()));
        } else {
            Problems.notAllAsked(silent).answer(request.response());
        }
        BodyDrain.drop(request);
    }

    private static boolean open(HttpServerRequest request) {
        return !request.response().ended() && !request.response().closed();
    }

    private static Stream<Upstream> withoutWord(CommandAnswer answer) {
        return switch (answer) {
            case CommandAnswer.Silence silence -> Stream.of(silence.from());
            case CommandAnswer.Given given when given.evades() -> Stream.of(given.from());
            case CommandAnswer.Given _ -> Stream.empty();
        };
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
