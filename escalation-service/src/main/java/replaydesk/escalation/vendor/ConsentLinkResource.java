package replaydesk.escalation.vendor;

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
import java.util.Objects;
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
 * Shows what the requester is asked to agree to to anybody who holds its link, without login, and takes their answer
 * (R19). Opening a link never answers.
 */
@Path("/api/v1/vendor-consents/{token}")
@PermitAll
@Tag(name = "Vendor")
@SecurityRequirements
public class ConsentLinkResource {

    private final LinkedCases links;
    private final StoredSteps stored;
    private final ConsentAnswers answers;

    ConsentLinkResource(LinkedCases links, StoredSteps stored, ConsentAnswers answers) {
        this.links = links;
        this.stored = stored;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(operationId = "getVendorConsentByLink",
            summary = "What the requester is asked to agree to, and how it stands; a page for browsers")
    @APIResponse(responseCode = "200", description = "The question", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = ConsentQuestion.class)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))})
    public Uni<Response> consent(@PathParam("token") String token, @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        boolean page = Accept.asksForPage(accept);
        var answer = links.open(Kind.CONSENT, token).chain(opened -> question(opened).map(question -> page
                ? PageWriter.answer(200, question.page(PageTexts.of(opened.view().state().languages()), token))
                : Response.ok(question, MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build()));
        return page ? LinkAnswers.orPage(answer, acceptLanguage) : answer;
    }

    private Uni<ConsentQuestion> question(Opened opened) {
        return stored.of(opened.view().id()).map(steps -> ConsentQuestion.of(opened, steps.reversed().stream()
                .filter(step -> step.kind() == VendorView.Kind.CONSENT_ASKED).map(VendorView.Step::text)
                .filter(Objects::nonNull).findFirst().orElse(null)));
    }

    @POST
    @Path("giving")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "giveVendorConsentByLink",
            summary = "The requester agrees, says who holds the link")
    public Uni<Response> give(@PathParam("token") String token, @Valid @NotNull ConsentByLink answer,
            @BeanParam CommandHeaders headers) {
        return links.open(Kind.CONSENT, token).chain(opened -> answers.give(opened, answer, headers));
    }

    @POST
    @Path("refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "refuseVendorConsentByLink",
            summary = "The requester does not agree, or no longer, says who holds the link")
    public Uni<Response> refuse(@PathParam("token") String token, @Valid @NotNull ConsentByLink answer,
            @BeanParam CommandHeaders headers) {
        return links.open(Kind.CONSENT, token).chain(opened -> answers.refuse(opened, answer, headers));
    }

    @POST
    @Path("giving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<Response> giveOnPage(@PathParam("token") String token,
            @FormParam("reason") @Size(max = 5000) String reason,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage, @BeanParam CommandHeaders headers) {
        return LinkAnswers.orPage(links.open(Kind.CONSENT, token).chain(opened -> LinkAnswers.back(opened,
                answers.give(opened, new ConsentByLink(reason), headers), Kind.CONSENT, token)), acceptLanguage);
    }

    @POST
    @Path("refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<Response> refuseOnPage(@PathParam("token") String token,
            @FormParam("reason") @Size(max = 5000) String reason,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage, @BeanParam CommandHeaders headers) {
        return LinkAnswers.orPage(links.open(Kind.CONSENT, token).chain(opened -> LinkAnswers.back(opened,
                answers.refuse(opened, new ConsentByLink(reason), headers), Kind.CONSENT, token)), acceptLanguage);
    }
}
