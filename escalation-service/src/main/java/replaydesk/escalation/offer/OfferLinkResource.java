package replaydesk.escalation.offer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.appointment.Availability;
import replaydesk.escalation.appointment.CaseWork;
import replaydesk.escalation.booking.KnownBookings;
import replaydesk.escalation.link.LinkAnswers;
import replaydesk.escalation.link.LinkedCases;
import replaydesk.escalation.link.Opened;
import replaydesk.escalation.link.PageTexts;
import replaydesk.escalation.link.PageWriter;
import replaydesk.kit.http.Accept;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.link.AnswerLinks.Kind;
import replaydesk.kit.referencelog.ReferenceLog;

/**
 * Shows the times of an offer to anybody who holds its link, without login, and takes their choice (R16). Opening a
 * link never chooses.
 */
@Path("/api/v1/work-offers/{token}")
@PermitAll
@Tag(name = "Work")
@SecurityRequirements
public class OfferLinkResource {

    private final LinkedCases links;
    private final SlotChoices choices;
    private final KnownBookings bookings;
    private final ReferenceLog data;

    OfferLinkResource(LinkedCases links, SlotChoices choices, KnownBookings bookings, ReferenceLog data) {
        this.links = links;
        this.choices = choices;
        this.bookings = bookings;
        this.data = data;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(operationId = "getWorkOfferByLink",
            summary = "The times that are left of an offer, or how it stands; a page for browsers")
    @APIResponse(responseCode = "200", description = "The offer", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OfferQuestion.class)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))})
    public Uni<Response> offer(@PathParam("token") String token, @HeaderParam(HttpHeaders.ACCEPT) String accept,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        boolean page = Accept.asksForPage(accept);
        var answer = links.open(Kind.WORK_OFFER, token).map(opened -> page
                ? PageWriter.answer(200, question(opened).page(PageTexts.of(opened.view().state().languages()), token))
                : Response.ok(question(opened), MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store").build());
        return page ? LinkAnswers.orPage(answer, acceptLanguage) : answer;
    }

    private OfferQuestion question(Opened opened) {
        var offer = opened.view().state().works().offer();
        var reference = data.known();
        var left = offer == null ? List.<OfferedSlot>of()
                : OfferedSlot.left(offer, bookings.view(offer.specialist()).state(),
                        Availability.of(offer.specialist(), reference));
        return OfferQuestion.of(opened, left, reference.at());
    }

    @POST
    @Path("choice")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "chooseOfferedWorkByLink",
            summary = "The requester chooses one of the offered times, says who holds the link")
    @APIResponse(responseCode = "201", description = "The work with its number",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CaseWork.Item.class)))
    public Uni<Response> choose(@PathParam("token") String token, @Valid @NotNull ChooseByLink choice,
            @BeanParam CommandHeaders headers) {
        return links.open(Kind.WORK_OFFER, token).chain(opened -> choose(opened, choice.choice(), headers));
    }

    @POST
    @Path("choice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<Response> chooseOnPage(@PathParam("token") String token,
            @FormParam("slot") @NotNull @Pattern(regexp = "[1-6]") String slot,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage, @BeanParam CommandHeaders headers) {
        return LinkAnswers.orPage(links.open(Kind.WORK_OFFER, token).chain(opened -> LinkAnswers.back(opened,
                choose(opened, new ChooseSlot(Integer.valueOf(slot), null), headers), Kind.WORK_OFFER, token)),
                acceptLanguage);
    }

    private Uni<Response> choose(Opened opened, ChooseSlot choice, CommandHeaders headers) {
        return choices.choose(opened.view(), opened.about(), choice, headers, opened.holder());
    }
}
