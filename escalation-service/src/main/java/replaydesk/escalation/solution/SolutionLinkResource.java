package replaydesk.escalation.solution;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.link.LinkAnswers;
import replaydesk.escalation.link.LinkedCases;
import replaydesk.escalation.link.Opened;
import replaydesk.escalation.link.PageTexts;
import replaydesk.escalation.link.PageWriter;
import replaydesk.kit.http.Accept;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.link.AnswerLinks.Kind;

/**
 * Shows a solution to anybody who holds its link, without login, and takes their word that it helped or did not (R17).
 * Opening a link never answers, since mail programs open links before people do.
 */
@Path("/api/v1/solutions/{token}")
@PermitAll
@Tag(name = "Solutions")
@SecurityRequirements
public class SolutionLinkResource {

    private final LinkedCases links;
    private final StoredSolutions stored;
    private final SolutionAnswers answers;

    SolutionLinkResource(LinkedCases links, StoredSolutions stored, SolutionAnswers answers) {
        this.links = links;
        this.stored = stored;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(operationId = "getSolutionByLink",
            summary = "A solution, and whether it is still to be judged; a page for browsers")
    @APIResponse(responseCode = "200", description = "The solution", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = SolutionQuestion.class)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))})
    public Uni<Response> solution(@PathParam("token") String token, @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        boolean page = Accept.asksForPage(accept);
        var answer = links.open(Kind.SOLUTION, token).chain(opened -> question(opened).map(question -> page
                ? PageWriter.answer(200, question.page(PageTexts.of(opened.view().state().languages()), token))
                : Response.ok(question, MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build()));
        return page ? LinkAnswers.orPage(answer, acceptLanguage) : answer;
    }

    private Uni<SolutionQuestion> question(Opened opened) {
        return stored.of(opened.view().id(), opened.view().state().proposals().count())
                .map(tries -> SolutionQuestion.of(opened, tries));
    }

    @POST
    @Path("acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "acceptSolutionByLink",
            summary = "The solution helped, says who holds its link")
    public Uni<Response> accept(@PathParam("token") String token, @Valid @NotNull AnswerSolution answer,
            @BeanParam CommandHeaders headers) {
        return links.open(Kind.SOLUTION, token).chain(opened -> answers.accept(opened, answer, headers));
    }

    @POST
    @Path("rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "rejectSolutionByLink",
            summary = "The solution did not help, says who holds its link")
    public Uni<Response> reject(@PathParam("token") String token, @Valid @NotNull AnswerSolution answer,
            @BeanParam CommandHeaders headers) {
        return links.open(Kind.SOLUTION, token).chain(opened -> answers.reject(opened, answer, headers));
    }

    @POST
    @Path("acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<Response> acceptOnPage(@PathParam("token") String token,
            @FormParam("reason") @Size(max = 5000) String reason,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage, @BeanParam CommandHeaders headers) {
        return LinkAnswers.orPage(links.open(Kind.SOLUTION, token).chain(opened -> LinkAnswers.back(opened,
                answers.accept(opened, new AnswerSolution(reason), headers), Kind.SOLUTION, token)), acceptLanguage);
    }

    @POST
    @Path("rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<Response> rejectOnPage(@PathParam("token") String token,
            @FormParam("reason") @Size(max = 5000) String reason,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage, @BeanParam CommandHeaders headers) {
        return LinkAnswers.orPage(links.open(Kind.SOLUTION, token).chain(opened -> LinkAnswers.back(opened,
                answers.reject(opened, new AnswerSolution(reason), headers), Kind.SOLUTION, token)), acceptLanguage);
    }
}
