package replaydesk.gateway.commands;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import replaydesk.gateway.limits.Rest;
import replaydesk.gateway.operate.Correlation;
import replaydesk.gateway.operate.Reachability;
import replaydesk.gateway.operate.Tracing;
import replaydesk.gateway.problem.Problems;
import replaydesk.gateway.proxy.Clients;
import replaydesk.gateway.routing.Route;
import replaydesk.gateway.routing.Upstream;

/** A command's id does not say who took it: all who may have are asked at once, and the first that knows it answers. */
@Singleton
public class CommandSearch {

    private static final List<String> NOT_PASSED_ON =
            List.of("Host", "Connection", "Content-Length", "Transfer-Encoding", "Expect", "Upgrade", "TE", "Keep-Alive");

    private final Clients clients;
    private final Reachability reachability;
    private final Tracing tracing;

    CommandSearch(Clients clients, Reachability reachability, Tracing tracing) {
        this.clients = clients;
        this.reachability = reachability;
        this.tracing = tracing;
    }

    /** Asks all candidates and answers the request. */
    public void ask(HttpServerRequest request, Route.ToWhoKnows route, String correlation) {
        var headers = MultiMap.caseInsensitiveMultiMap().addAll(request.headers());
        NOT_PASSED_ON.forEach(headers::remove);
        headers.set(Correlation.HEADER, correlation);
        tracing.prepare(headers);
        Rest.drop(request);
        var asked = route.candidates().stream()
                .map(upstream -> ask(upstream, request.uri(), headers).onSuccess(answer -> answerIfKnown(request, answer)))
                .toList();
        Future.join(asked).onSuccess(all -> settle(request, all.<Answer>list()));
    }

    private Future<Answer> ask(Upstream upstream, String uri, MultiMap headers) {
        var options = clients.to(upstream, Route.Flow.SHORT).setMethod(HttpMethod.GET).setURI(uri).setHeaders(headers);
        return clients.of(Route.Flow.SHORT).request(options)
                .compose(request -> request.send())
                .compose(response -> response.body().<Answer>map(body ->
                        new Answer.Given(upstream, response.statusCode(), response.headers(), body)))
                .onSuccess(answer -> reachability.answered(upstream))
                .onFailure(cause -> reachability.failed(upstream, cause))
                .otherwise(new Answer.Silence(upstream));
    }

    private static void answerIfKnown(HttpServerRequest request, Answer answer) {
        if (answer instanceof Answer.Given given && given.knows() && !request.response().ended()) {
            given.pass(request.response());
        }
    }

    private static void settle(HttpServerRequest request, List<Answer> answers) {
        if (request.response().ended()) {
            return;
        }
        var silent = answers.stream().flatMap(CommandSearch::withoutWord).toList();
        if (!silent.isEmpty()) {
            Problems.notAllAsked(silent).answer(request.response());
            return;
        }
        answers.stream()
                .map(Answer.Given.class::cast).filter(given -> !given.unknown()).findFirst()
                .ifPresentOrElse(
                        given -> given.pass(request.response()),
                        () -> Problems.unknownCommand(id(request.path())).answer(request.response()));
    }

    private static Stream<Upstream> withoutWord(Answer answer) {
        return switch (answer) {
            case Answer.Silence silence -> Stream.of(silence.from());
            case Answer.Given given when given.evades() -> Stream.of(given.from());
            case Answer.Given _ -> Stream.empty();
        };
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
