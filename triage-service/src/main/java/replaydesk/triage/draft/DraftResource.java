package replaydesk.triage.draft;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.log.Ids;
import replaydesk.kit.await.Positions;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.kit.openapi.SharedHeaders;
import replaydesk.kit.operate.IdSource;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.kit.referencelog.Saved;
import replaydesk.triage.article.ArticleView;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.figures.Figures;
import replaydesk.triage.similar.SimilarCases;

/** Command of a closed case: propose a known solution from it (R21). */
@Path("/api/v1/cases/{case}/known-solution")
@Tag(name = "Known solutions")
public class DraftResource {

    private static final Duration READABLE = Duration.ofSeconds(2);

    private final Drafts drafts;
    private final SimilarCases texts;
    private final Cases<TriageCase> cases;
    private final Positions positions;
    private final ReferenceLog log;
    private final IdSource ids;
    private final CurrentCaller caller;

    DraftResource(Drafts drafts, SimilarCases texts, Cases<TriageCase> cases, Positions positions, ReferenceLog log,
            IdSource ids, CurrentCaller caller) {
        this.drafts = drafts;
        this.texts = texts;
        this.cases = cases;
        this.positions = positions;
        this.log = log;
        this.ids = ids;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "proposeKnownSolution",
            summary = "Drafts a known solution from the closed case; a lead reviews and publishes it",
            description = "What is not said is taken from the case. Publish it as reference data, on this ETag.")
    @APIResponse(responseCode = "200", description = "The first answer again, to a repeat under its key",
            headers = {@Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
                    @Header(name = SharedHeaders.POSITION, ref = SharedHeaders.POSITION)},
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "201", description = "The draft is saved",
            headers = {@Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
                    @Header(name = SharedHeaders.POSITION, ref = SharedHeaders.POSITION)},
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ArticleView.class)))
    public Uni<Response> propose(@PathParam("case") String reference, @Valid @NotNull ProposeArticle command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return cases.visible(reference, who).call(_ -> positions.readable(READABLE)).chain(stored -> {
            var view = stored.view();
            UUID id = headers.idempotencyKey()
                    .map(key -> Ids.command(view.id(), "known-solution", who.subject(), key)).orElseGet(ids::next);
            return texts.text(view.id()).chain(text -> drafts.propose(view, text, command, id,
                    headers.idempotencyKey().orElse(null), who)).map(this::answer);
        });
    }

    private Response answer(Saved.Written written) {
        var draft = written.document();
        var today = LocalDate.ofInstant(log.known().at(), ZoneOffset.UTC);
        return Response.status(written.again() ? 200 : 201).header("ETag", Drafts.etag(draft))
                .header(LogPosition.HEADER, String.valueOf(log.position()))
                .entity(ArticleView.of(draft, null, today, Figures.NONE)).build();
    }
}
