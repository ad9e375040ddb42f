package replaydesk.feedback.answering;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.events.log.Ids;
import replaydesk.feedback.evolution.FeedbackCase;
import replaydesk.feedback.survey.ClosingSurvey;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.BodyHash;
import replaydesk.kit.http.BodyHashes;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.link.FeedbackLinks;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.stage.CaseView;

/**
 * Shows and answers a survey for anybody who holds its link, without login (R24). A link that this service did not make
 * is answered like an unknown path.
 */
@Path("/api/v1/feedback/{token}")
@PermitAll
@Tag(name = "Survey")
@SecurityRequirements
public class SurveyResource {

    private static final String ANSWER = "answer-";

    private final FeedbackLinks links;
    private final LinkTable table;
    private final Cases<FeedbackCase> cases;
    private final Commands<FeedbackCase> commands;
    private final BodyHashes hashes;
    private final Clock clock;

    SurveyResource(FeedbackLinks links, LinkTable table, Cases<FeedbackCase> cases, Commands<FeedbackCase> commands,
            BodyHashes hashes, Clock clock) {
        this.links = links;
        this.table = table;
        this.cases = cases;
        this.commands = commands;
        this.hashes = hashes;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getSurvey",
            summary = "The survey in its language, or in one of Accept-Language, and whether it takes an answer")
    @APIResponse(responseCode = "200", description = "The survey",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = SurveyView.class)))
    public Uni<Response> survey(@PathParam("token") String token,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> acceptLanguage) {
        var language = acceptLanguage.flatMap(ClosingSurvey::accepted).orElse(null);
        return opened(token).map(opened -> {
            var view = opened.view();
            var survey =
                    SurveyView.of(view.state(), view.identity().number(), opened.link(), language, clock.instant());
            return Response.ok(survey).header(HttpHeaders.CONTENT_LANGUAGE, survey.language())
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        });
    }

    @POST
    @Operation(operationId = "answerSurvey",
            summary = "Answers the survey, once; the same answer again is answered the same")
    public Uni<Response> answer(@PathParam("token") String token, @Valid @NotNull GiveFeedback answer,
            @BeanParam CommandHeaders headers) {
        var now = clock.instant();
        return opened(token).chain(opened -> commands.decide(opened.view().id().toString(),
                Command.free(opened.operation(), FeedbackGiven.class, answer, keyed(headers, answer, opened),
                        opened.holder()),
                (view, id) -> GiveFeedbackDecision.decide(view, opened.link(), answer, now)))
                .map(given -> open(given, token));
    }

    /** Points a pending answer to the link, which needs no login and shows whether the answer was taken. */
    private static Response open(Response given, String token) {
        return given.getStatus() != 202 ? given : Response.fromResponse(given).header(HttpHeaders.LOCATION, null)
                .header(HttpHeaders.LOCATION, "/api/v1/feedback/" + token).build();
    }

    /** A link made by this service, and its case. */
    private record Opened(UUID link, CaseView<FeedbackCase> view) {

        String operation() {
            return "feedback/" + link;
        }

        /** Returns the requester to whom the link was sent: whoever holds it speaks as them. */
        Caller holder() {
            var identity = view.identity();
            return new Caller(identity.requester(), identity.requester(), Set.of(Role.REQUESTER),
                    Set.of(identity.organisation()), null);
        }

        /** Tells whether an answer under this key was accepted before, under whichever key its hash was made. */
        boolean hasAnswer(String key, String hash) {
            var command = Ids.command(view.id(), operation(), view.identity().requester(), key);
            return view.fold().acceptedWith(command, hash) != null;
        }
    }

    private Uni<Opened> opened(String token) {
        var unknown = Problems.unknownPath("/api/v1/feedback/" + token);
        var link = links.open(token).orElseThrow(unknown::exception);
        return table.caseOf(link).chain(known -> known != null ? Uni.createFrom().item(known)
                : cases.allRead().chain(() -> table.caseOf(link)))
                .onItem().ifNull().failWith(unknown::exception)
                .chain(id -> cases.find(id.toString()))
                .map(stored -> new Opened(link, stored.view()));
    }

    /** Without a key of the sender's the answer is its own: sending it again is the same command. */
    private CommandHeaders keyed(CommandHeaders headers, GiveFeedback answer, Opened opened) {
        var key = headers.idempotencyKey().orElseGet(() -> ownKey(hashes.of(answer), opened));
        return new CommandHeaders(Optional.of(key), Optional.empty(), headers.correlationId(), headers.traceparent());
    }

    private static String ownKey(BodyHash hash, Opened opened) {
        return hash.all().filter(each -> opened.hasAnswer(ANSWER + each, each)).findFirst()
                .map(each -> ANSWER + each).orElse(ANSWER + hash.text());
    }
}
